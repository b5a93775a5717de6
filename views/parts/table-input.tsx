import type { Filled } from './form.tsx';

type Props = {
  name: string;
  /** What it is, for who cannot see in which row and column it stands. */
  label: string;
  filled: Filled;
  type?: 'text' | 'email' | 'number';
  maxlength?: number;
};

/** A field in a table, with what to do about it under it. */
export function TableInput({ name, label, filled, type = 'text', maxlength }: Props) {
  const error = filled.errors[name];
  return (
    <>
      <input
        id={name}
        name={name}
        class="utrecht-textbox utrecht-textbox--html-input"
        type={type}
        inputmode={type === 'number' ? 'numeric' : undefined}
        maxlength={maxlength}
        autocomplete="off"
        aria-label={label}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? `${name}-error` : undefined}
        value={String(filled.values[name] ?? '')}
      />
      {error && (
        <div class="utrecht-form-field-error-message" id={`${name}-error`}>
          {error}
        </div>
      )}
    </>
  );
}
