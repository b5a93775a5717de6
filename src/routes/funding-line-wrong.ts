import type { Context } from 'hono';
import type { Filled } from '../../views/parts/form.tsx';
import type { Env } from '../http/context.ts';
import * as form from '../http/form.ts';
import { withPersonal } from '../http/personal.ts';

/** What a line can be made of. */
type Choices = { contributors: { value: number }[]; years: number[] };
type Typed = { data: { contributorId: number }; filled: Filled };
type Decided = { ok: true } | { ok: false; refusal: Refusal };
type Refusal = 'year_outside_run' | 'starts_at_an_end' | 'in_the_future';

/** What does not fit in a funding line, at the field it is about; null when all does. */
export function wrongWith(
  c: Context<Env>,
  choices: Choices,
  { data, filled }: Typed,
  decided: Decided,
): Filled | null {
  if (!decided.ok) return because(c, choices, filled, decided.refusal);
  if (choices.contributors.every(({ value }) => value !== data.contributorId))
    return form.withError(filled, 'contributorId', c.var.view.t.fields.unknownChoice);
  return withPersonal(filled, ['note'], c.var.view.t);
}

function because(c: Context<Env>, { years }: Choices, filled: Filled, refusal: Refusal): Filled {
  c.set('refusal', refusal);
  const { refusals } = c.var.view.t.funding;
  if (refusal === 'in_the_future') return form.withError(filled, 'onDate', refusals[refusal]);
  if (refusal === 'starts_at_an_end') return form.withError(filled, 'rung', refusals[refusal]);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return form.withError(filled, 'year', refusals[refusal](first, last));
}
