import type { Context } from 'hono';
import type { tracesOf } from '../../db/queries/invitations.ts';
import type { Env } from '../http/context.ts';

type Traces = Awaited<ReturnType<typeof tracesOf>>[number];
type Somebody = { email: string | null; hasRole: boolean };

/** What is known of somebody who stands at the door of this deal: what `accessOf` and `decideInvitation` ask. */
export function doorOf(c: Context<Env>, somebody: Somebody, { mail, ...traces }: Traces) {
  const { deps, programme } = c.var;
  // Mail goes by the real clock; a deal that stands on a date of its own says when it was asked for.
  const sentAt = mail?.sentAt && programme.demoDate ? traces.invitedAt : (mail?.sentAt ?? null);
  return { ...traces, ...somebody, mail: mail && { ...mail, sentAt }, canMail: deps.mail !== null };
}
