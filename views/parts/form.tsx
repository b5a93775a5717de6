import type { Child } from 'hono/jsx';
import type { View } from '../view.ts';

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
  children: Child;
};

/** A form that works without script, says its problems on top and at the field, and can be sent only once. */
export function Form({ view, action, filled, labels = {}, version, ...props }: FormProps) {
  return (
    <form
      method="post"
      action={action}
      class={props.class ?? 'form'}
      novalidate
      hx-boost="true"
      hx-target="#main"
      hx-swap="outerMorph"
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
    <div class="utrecht-alert utrecht-alert--error error-summary" role="alert" tabindex={-1}>
      <h2 class="utrecht-heading-3">{view.t.fields.summary(entries.length)}</h2>
      <ul>
        {entries.map(([name, message]) => (
          <li>
            <a href={`#${name}`}>{labels[name] ? `${labels[name]}: ${message}` : message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
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

export function Submit({
  text,
  kind = 'primary',
}: {
  text: string;
  kind?: 'primary' | 'secondary' | 'quiet';
}) {
  const look = {
    primary: 'utrecht-button utrecht-button--html-button utrecht-button--primary-action',
    secondary: 'utrecht-button utrecht-button--html-button utrecht-button--secondary-action',
    quiet: 'utrecht-button utrecht-button--html-button utrecht-button--subtle',
  };
  return (
    <button type="submit" class={look[kind]}>
      {text}
    </button>
  );
}
