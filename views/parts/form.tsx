import type { Child } from '#html/jsx-runtime';
import type { View } from '../view.ts';
import { Alert } from './alert.tsx';
import { trouble } from './trouble.tsx';

/** What was typed, as typed: refused forms come back with it. */
export type Values = Record<string, string | string[] | undefined>;
/** Per field the message that says what to do. */
export type Errors = Record<string, string>;
export type Filled = { values: Values; errors: Errors };

export const empty: Filled = { values: {}, errors: {} };

type FormProps = {
  view: View;
  action: string;
  filled: Filled;
  /** Labels of the fields, so that the summary can name and link them. */
  labels?: Record<string, string>;
  /** The version of what is edited; absent when something new is made. */
  version?: number;
  class?: string;
  /** Sent as browsers do, because the answer may lead to another site. */
  plain?: boolean;
  children: Child;
};

/**
 * With script the answer comes in place of the page. What goes wrong on the way is said above it, so that what was
 * typed stays; a refused form brings its own words.
 */
const inPlace = {
  'hx-boost': 'true',
  'hx-swap': 'innerHTML show:none',
  'hx-sync': 'this:drop',
  'hx-status-422': 'target:body',
  'hx-status-409': 'target:body',
  'hx-status-4xx': trouble,
  'hx-status-5xx': trouble,
};

/** A form that works without script, says its problems on top and at the field, and can be sent only once. */
export function Form({ view, action, filled, labels = {}, version, ...props }: FormProps) {
  return (
    <form
      method="post"
      action={action}
      class={props.class ?? 'form'}
      novalidate
      {...(props.plain ? {} : inPlace)}
    >
      <ErrorSummary view={view} errors={filled.errors} labels={labels} />
      <input type="hidden" name="formKey" value={view.formKey} />
      {version !== undefined && <input type="hidden" name="version" value={String(version)} />}
      {props.children}
    </form>
  );
}

function ErrorSummary({
  view,
  errors,
  labels,
}: {
  view: View;
  errors: Errors;
  labels: Record<string, string>;
}) {
  const entries = Object.entries(errors);
  if (!entries.length) return null;
  return (
    <Alert kind="error" title={view.t.fields.summary(entries.length)} class="error-summary">
      <ul>
        {entries.map(([name, message]) => (
          <li>
            <a href={`#${name}`}>{named(labels[name], message)}</a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** "Titel: Vul dit in." and "Wat is er gebeurd? Vul dit in." */
function named(label: string | undefined, message: string): string {
  if (!label) return message;
  return label.endsWith('?') ? `${label} ${message}` : `${label}: ${message}`;
}

/** The buttons under a form: one primary, and a way out. */
export function Buttons({ view, submit, cancel }: { view: View; submit: string; cancel?: string }) {
  return (
    <div class="buttons">
      <Submit text={submit} />
      {cancel && <a href={cancel}>{view.t.common.cancel}</a>}
    </div>
  );
}

/** `name` and `value` tell which of several buttons was used. */
export function Submit({
  text,
  kind = 'primary',
  name,
  value,
}: {
  text: string;
  kind?: 'primary' | 'secondary';
  name?: string;
  value?: string;
}) {
  const look = {
    primary: 'utrecht-button utrecht-button--primary-action',
    secondary: 'utrecht-button utrecht-button--secondary-action',
  };
  return (
    <button type="submit" class={look[kind]} name={name} value={value}>
      {text}
    </button>
  );
}
