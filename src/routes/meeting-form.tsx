import type { Context } from 'hono';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/meetings.ts';
import { MeetingForm } from '../../views/meetings/form.tsx';
import { warningsInWords } from '../../views/meetings/warnings.ts';
import type { Filled } from '../../views/parts/form.tsx';
import type { decideMove } from '../domain/meeting/plan.ts';
import { warningsFor } from '../domain/series.ts';
import type { Env } from '../http/context.ts';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';

type Found = Awaited<ReturnType<typeof read<ReturnType<typeof store.rhythm>>>>;

/** The meeting in the address, if there is one, with what its day is held against. */
export async function toEdit(c: Context<Env>) {
  const { database } = c.var;
  const found = await read(database, {
    ...store.rhythm(database),
    found: store.meetingAt(database, idOf(c)),
  });
  return { ...found, meeting: found.found[0] };
}

type Editing = NonNullable<Awaited<ReturnType<typeof toEdit>>['meeting']>;

/** The form, with what makes the day in it unwise. */
export function formPage(
  c: Context<Env>,
  found: Found,
  filled: Filled,
  editing?: Editing,
  theirs?: ReturnType<typeof asTyped>,
) {
  const day = String(filled.values.heldOn ?? '');
  const warning = form.day.safeParse(day).success
    ? warningsInWords(warningsFor(day, found.periods), c.var.view)
    : '';
  return (
    <MeetingForm
      view={c.var.view}
      filled={filled}
      meeting={editing}
      warning={warning}
      policy={policyOf(found)}
      theirs={theirs}
    />
  );
}

export function policyOf({ programme: [rhythm] }: Found) {
  if (!rhythm) throw new Error('the database holds no programme');
  return rhythm;
}

type Refused = Extract<ReturnType<typeof decideMove>, { ok: false }>;

/** Why not, put at the field it is about. */
export function because(
  c: Context<Env>,
  filled: Filled,
  decided: Omit<Refused, 'ok'> & { holiday?: string },
): Filled {
  const { refusals, holidays } = c.var.view.t.meetings;
  const { refusal } = decided;
  c.set('refusal', refusal);
  if (refusal === 'no_time') return form.withError(filled, 'startsAt', refusals.no_time);
  if (refusal !== 'holiday') return form.withError(filled, 'heldOn', refusals[refusal]);
  const name = holidays[decided.holiday as keyof typeof holidays];
  return form.withError(filled, 'heldOn', refusals.holiday(name));
}

export const asTyped = ({ heldOn, startsAt, minutes, place }: Editing) => ({
  heldOn,
  startsAt,
  minutes: String(minutes),
  place,
});
