import type { Filled } from '../../views/parts/form.tsx';
import type { Text } from '../../views/text/index.ts';
import { readQuestion } from '../domain/question.ts';

type Offered = Record<string, readonly { value: string | number }[]>;

/** The form with a message at each choice that was not offered (gone, or never the actor's); null when all were. */
export function withUnknown({ values, errors }: Filled, offered: Offered, t: Text): Filled | null {
  const unknown = Object.entries(offered).filter(([name, choices]) => {
    const typed = String(values[name] ?? '');
    const chosen = String(readQuestion(typed).number ?? typed);
    return chosen !== '' && choices.every(({ value }) => String(value) !== chosen);
  });
  if (!unknown.length) return null;
  return {
    values,
    errors: { ...errors, ...Object.fromEntries(unknown.map(([name]) => [name, t.fields.unknownChoice])) },
  };
}
