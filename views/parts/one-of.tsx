import { mostChoices } from '../../src/domain/choice.ts';
import { type Choice, type FieldProps, Select, TextField } from './fields.tsx';

type Props = FieldProps & {
  choices: Choice[];
  blank: string;
  /** How one names a record when there are too many to choose from. */
  typed: { hint: string; show(choice: Choice): string };
};

/** One record: chosen from a list, or typed when the list would be too long. */
export function OneOf({ typed, ...props }: Props) {
  const { name, choices, filled } = props;
  const value = String(filled.values[name] ?? '');
  if (choices.length <= mostChoices && /^\d*$/.test(value)) return <Select {...props} />;
  const chosen = choices.find((choice) => String(choice.value) === value);
  const values = chosen ? { ...filled.values, [name]: typed.show(chosen) } : filled.values;
  return <TextField {...props} filled={{ ...filled, values }} hint={typed.hint} />;
}
