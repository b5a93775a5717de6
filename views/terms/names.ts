import type { Rung, Urgency } from '../../src/domain/escalation.ts';
import { capital } from '../format.ts';
import type { View } from '../view.ts';

/** The three terms of one line, in the order in which they run out. */
export const termNames = ['acknowledgeDays', 'answerDays', 'solveDays'] as const;
export type Term = (typeof termNames)[number];

type Line = { rung: Rung; urgency: Urgency };

/** How a field of one line is called in the form: `ministry-soon-answerDays`. */
export const nameOf = ({ rung, urgency }: Line, field: Term | 'version'): string =>
  `${rung}-${urgency}-${field}`;

/** The same for who reads or hears it. */
export function labelOf({ t }: View, { rung, urgency }: Line, term: Term): string {
  return t.terms.cell(capital(t.words.rung[rung]), t.words.urgency[urgency], t.terms.columns[term]);
}

/** What the form holds, by the names of its fields, when these terms were agreed on. */
export const valuesOf = (agreed: readonly (Line & Record<Term, number>)[]): Record<string, string> =>
  Object.fromEntries(
    agreed.flatMap((line) => termNames.map((term) => [nameOf(line, term), String(line[term])])),
  );
