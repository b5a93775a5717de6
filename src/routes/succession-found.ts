import type { Context } from 'hono';
import { read } from '../../db/database.ts';
import { seatRules } from '../../db/queries/assignments.ts';
import { tracesOf } from '../../db/queries/invitations.ts';
import { peopleAt, personFile } from '../../db/queries/people.ts';
import { rolesOf, successorChoices } from '../../db/queries/successions.ts';
import { earlierAct } from '../../db/write.ts';
import type { Env } from '../http/context.ts';
import type { Parsed } from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import type { Input } from './succession-input.ts';

export type TakenOver = NonNullable<Awaited<ReturnType<typeof takenOver>>>;

/**
 * A role that is taken over, with everything that is decided about it on, in one read; null when there is no such role.
 */
export async function takenOver(c: Context<Env>, sent?: Parsed<Input>) {
  const { database, view, today } = c.var;
  const input = sent?.ok ? sent.data : undefined;
  const { found, seats, sameEmail, traces, ...rest } = await read(database, {
    ...personFile(database, idOf(c), true),
    ...seatRules(database, today),
    candidates: successorChoices(database, idOf(c)),
    successorRoles: rolesOf(database, input?.successorId ?? 0),
    traces: tracesOf(database, input?.successorId ?? 0),
    sameEmail: peopleAt(database, input?.email ?? ''),
    earlier: earlierAct(database, sent?.ok ? sent.idempotencyKey : undefined),
  });
  const [person] = found;
  const seat = seats.find(({ assignment }) => assignment.id === idOf(c, 'assignment'));
  if (!person || !seat) return null;
  const others = seats.filter((one) => one !== seat).map(({ assignment }) => assignment);
  const cameIn = traces.some(({ signedInAt }) => signedInAt !== null);
  const isTaken = sameEmail.length > 0;
  return { view, person, seat, assignment: seat.assignment, others, isTaken, cameIn, ...rest };
}
