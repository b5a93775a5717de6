import type { Child } from '#html/jsx-runtime';
import { capital } from '../format.ts';
import type { Filled } from './form.tsx';

export type FieldProps = {
  name: string;
  label: string;
  filled: Filled;
  hint?: Child;
  optional?: string;
};

function Field({ name, label, filled, hint, optional, children }: FieldProps & { children: Child }) {
  const error = filled.errors[name];
  return (
    <div class={error ? 'utrecht-form-field utrecht-form-field--invalid' : 'utrecht-form-field'}>
      <div class="utrecht-form-field__label">
        <label class="utrecht-form-label" for={name}>
          {label} {optional && <span class="quiet">{optional}</span>}
        </label>
      </div>
      {hint && (
        <div class="utrecht-form-field-description" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <div class="utrecht-form-field-error-message" id={`${name}-error`}>
          {error}
        </div>
      )}
      <div class="utrecht-form-field__input">{children}</div>
    </div>
  );
}

export function described({ name, filled, hint }: FieldProps) {
  const error = filled.errors[name];
  return {
    id: name,
    name,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby':
      [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined,
  };
}

const typed = ({ filled, name }: FieldProps) => String(filled.values[name] ?? '');

/** One line of text; `type` may be `number`, `time`, `email` … */
export function TextField(
  props: FieldProps & { type?: string; maxlength?: number; inputmode?: string; autocomplete?: string },
) {
  const { type = 'text', maxlength, inputmode, autocomplete } = props;
  return (
    <Field {...props}>
      <input
        {...described(props)}
        class="utrecht-textbox utrecht-textbox--html-input"
        type={type}
        maxlength={maxlength}
        inputmode={inputmode as 'numeric' | undefined}
        autocomplete={autocomplete}
        value={typed(props)}
      />
    </Field>
  );
}

export const DateField = (props: FieldProps) => <TextField {...props} type="date" />;

/** Several lines of free text. */
export function TextArea(props: FieldProps & { rows?: number; maxlength?: number }) {
  return (
    <Field {...props}>
      <textarea
        {...described(props)}
        class="utrecht-textarea utrecht-textarea--html-textarea"
        rows={props.rows ?? 4}
        maxlength={props.maxlength}
      >
        {typed(props)}
      </textarea>
    </Field>
  );
}

export type Choice = { value: string | number; text: string };

/** One choice from a list; `blank` is the text of choosing nothing. */
export function Select(
  props: FieldProps & { choices: Choice[]; blank?: string; groups?: { label: string; choices: Choice[] }[] },
) {
  const chosen = typed(props);
  return (
    <Field {...props}>
      <select {...described(props)} class="utrecht-select utrecht-select--html-select">
        {props.blank !== undefined && <option value="">{props.blank}</option>}
        <Options choices={props.choices} chosen={chosen} />
        {props.groups?.map(({ label, choices }) => (
          <optgroup label={label}>
            <Options choices={choices} chosen={chosen} />
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

const Options = ({ choices, chosen }: { choices: Choice[]; chosen: string }) => (
  <>
    {choices.map(({ value, text }) => (
      <option value={String(value)} selected={String(value) === chosen}>
        {text}
      </option>
    ))}
  </>
);

/** The choices of an enumeration, in the words of the reader. */
export function choicesOf<Word extends string>(list: readonly Word[], words: Record<Word, string>): Choice[] {
  return list.map((value) => ({ value, text: capital(words[value]) }));
}
