import type { Context } from 'hono';
import * as z from 'zod/mini';
import { fullDate } from '../../views/format.ts';
import type { Filled } from '../../views/parts/form.tsx';
import type { decideAppointment } from '../domain/experiment/appointment.ts';
import { ownerKinds } from '../domain/experiment.ts';
import type { Env } from '../http/context.ts';
import * as form from '../http/form.ts';

export const owner = z.object({
  kind: z.enum(ownerKinds),
  partyId: form.recordId,
  title: form.line(120),
  fromOn: form.day,
  untilOn: form.optionalDay,
});
type Input = z.infer<typeof owner>;

type Refusal = Extract<ReturnType<typeof decideAppointment>, { ok: false }>['refusal'];

/** The refusal at the field it is about. */
export function because(c: Context<Env>, filled: Filled, { kind, fromOn }: Input, refusal: Refusal): Filled {
  c.set('refusal', refusal);
  const { view } = c.var;
  const { refusals } = view.t.experiments.owners;
  if (refusal === 'ends_before_start') {
    const message = view.t.experiments.refusals.ends_before_start(fullDate(fromOn, view));
    return form.withError(filled, 'untilOn', message);
  }
  const message = refusal === 'party_unknown' ? refusals.party_unknown : refusals.party_of_other_kind[kind];
  return form.withError(filled, 'partyId', message);
}

/** Parties to choose one from. */
export const choices = (candidates: { id: number; name: string }[]) =>
  candidates.map(({ id, name }) => ({ value: id, text: name }));
