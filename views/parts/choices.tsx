import type { Child } from '#html/jsx-runtime';
import { type Choice, described, type FieldProps } from './fields.tsx';

/** Choices that are all on sight: one of them (`radio`) or any number (`checkbox`). */
export function Choices(
  props: FieldProps & { type: 'radio' | 'checkbox'; choices: (Choice & { hint?: Child })[] },
) {
  const { name, label, filled, hint, optional, type } = props;
  const chosen = [filled.values[name] ?? []].flat().map(String);
  const error = filled.errors[name];
  return (
    <fieldset
      class={error ? 'choices utrecht-form-field--invalid' : 'choices'}
      id={name}
      aria-describedby={described(props)['aria-describedby']}
    >
      <legend class="utrecht-form-label">
        {label} {optional && <span class="quiet">{optional}</span>}
      </legend>
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
      {props.choices.map(({ value, text, hint: about }) => (
        <label class="choice">
          <input
            type={type}
            name={name}
            value={String(value)}
            checked={chosen.includes(String(value))}
            class={
              type === 'radio' ? 'utrecht-radio-button utrecht-radio-button--html-input' : 'utrecht-checkbox'
            }
          />
          <span>
            {text} {about && <span class="quiet">{about}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
