import type { Context } from 'hono';
import { read } from '../../db/database.ts';
import { seatRules } from '../../db/queries/assignments.ts';
import { identitiesOf } from '../../db/queries/identities.ts';
import { tracesOf } from '../../db/queries/invitations.ts';
import { retentionTerm } from '../../db/queries/names.ts';
import { personFile, rolesTakenBack } from '../../db/queries/people.ts';
import { seatsAhead } from '../../db/queries/seats.ts';
import { earlierAct } from '../../db/write.ts';
import { hasRole } from '../domain/assignment.ts';
import { accessOf, decideInvitation } from '../domain/invitation.ts';
import { can as may } from '../domain/permission.ts';
import { forgottenFrom } from '../domain/retention.ts';
import type { Env } from '../http/context.ts';
import type { Parsed } from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { signedIn } from '../http/right.ts';
import { doorOf } from './door.ts';
import { emptyNow } from './empty-seats.ts';
import { accountsOf } from './identities.tsx';

export type WholePerson = NonNullable<Awaited<ReturnType<typeof wholePerson>>>;

/**
 * One person with all that is decided about them on, and whether this very form was sent before, in one read; null when
 * there is no such person.
 */
export async function wholePerson(c: Context<Env>, sent?: Parsed<unknown>) {
  const { database, view, today, deps } = c.var;
  const mayWrite = may(signedIn(c.var.actor).role, 'register.write');
  const ahead = seatsAhead(database, today);
  const { found, seats, spoken, traces, bound, term, ...rest } = await read(database, {
    ...personFile(database, idOf(c), mayWrite),
    ...seatRules(database, today),
    spoken: ahead.query,
    takenBack: rolesTakenBack(database, idOf(c)),
    traces: tracesOf(database, idOf(c)),
    bound: identitiesOf(database, idOf(c)),
    term: retentionTerm(database),
    earlier: earlierAct(database, sent?.ok ? sent.idempotencyKey : undefined),
  });
  const seatsNow = ahead.from(spoken);
  const [person] = found;
  const [trace] = traces;
  if (!person || !trace) return null;
  const held = seats.map(({ assignment }) => assignment);
  const isPresent = hasRole(held, today);
  const months = term[0]?.months ?? 0;
  const door = doorOf(c, { email: person.email, hasRole: isPresent }, trace);
  const keepsName = isPresent || person.isForgotten || person.lastOn === null;
  return {
    ...{ view, person, seats, held, mayWrite, isPresent, door, months },
    isDemo: deps.demoSignIn,
    access: accessOf(door),
    mayInvite: decideInvitation(door).ok,
    accounts: accountsOf(c, bound),
    empty: emptyNow(c, seatsNow).filter(({ role, partyId }) =>
      held.some((one) => one.role === role && one.partyId === partyId),
    ),
    forgottenFrom: keepsName ? null : forgottenFrom(person.lastOn ?? today, months),
    ...rest,
    ...seatsNow,
  };
}
