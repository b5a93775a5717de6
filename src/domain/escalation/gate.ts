import { covers, type Right, type Scope, scopeOf } from '../permission.ts';
import type { Action } from './action.ts';
import { nextRung, previousRung } from './ladder.ts';
import { type Refusal, type RefusalName, refuse } from './refusal.ts';
import { isPaused, runningOf, type Situation, whereaboutsOf } from './situation.ts';

type Check = (situation: Situation) => RefusalName | null;
type Gate = { right: Right; denied?: RefusalName; checks: Check[] };

const notDraft: Check = ({ bottleneck }) => (bottleneck.status === 'draft' ? 'is_draft' : null);
const draft: Check = ({ bottleneck }) => (bottleneck.status === 'draft' ? null : 'not_draft');
const notClosed: Check = ({ bottleneck }) => (bottleneck.status === 'closed' ? 'is_closed' : null);
const closed: Check = ({ bottleneck }) => (bottleneck.status === 'closed' ? null : 'not_closed');
const ownDraft: Check = (s) =>
  s.bottleneck.status === 'draft' && !covers(scopeOf(s.actor, 'draft.write'), whereaboutsOf(s))
    ? 'draft_only_by_own_city'
    : null;
const belowTop: Check = ({ bottleneck }) => (nextRung(bottleneck.rung) ? null : 'at_top');
const aboveBottom: Check = ({ bottleneck }) => (previousRung(bottleneck.rung) ? null : 'at_bottom');
const running: Check = (s) => (runningOf(s) ? null : 'not_escalated');
const unacknowledged: Check = ({ escalation }) =>
  escalation?.acknowledgedOn ? 'already_acknowledged' : null;
const unanswered: Check = ({ escalation }) => (escalation?.answeredOn ? 'already_answered' : null);
const addressed: Check = ({ escalation }) => (escalation?.addresseeId ? null : 'rung_has_no_addressee');
const unpaused: Check = ({ escalation, today }) =>
  escalation && isPaused(escalation, today) ? 'already_paused' : null;
const paused: Check = ({ escalation, today }) =>
  escalation && isPaused(escalation, today) ? null : 'not_paused';

const alive = [notDraft, notClosed];
const onLadder = [...alive, running];

/** Per action: the right it takes and the state it needs. */
const gates: Record<Action, Gate> = {
  publication: { right: 'bottleneck.write', checks: [draft, ownDraft] },
  edit: { right: 'bottleneck.write', checks: [notClosed, ownDraft] },
  escalation: { right: 'bottleneck.escalate', checks: [...alive, belowTop] },
  step_down: { right: 'bottleneck.escalate', checks: [...alive, aboveBottom, running] },
  acknowledgement: { right: 'escalation.answer', checks: [...onLadder, unacknowledged] },
  answer: { right: 'escalation.answer', checks: onLadder },
  handover: { right: 'escalation.handover', checks: [...onLadder, addressed, unanswered] },
  pause: { right: 'escalation.pause', checks: [...onLadder, unpaused] },
  resumption: { right: 'escalation.pause', checks: [...onLadder, paused] },
  solution: { right: 'bottleneck.solve', denied: 'only_asking_city_solves', checks: alive },
  closure: { right: 'bottleneck.write', checks: alive },
  reopening: { right: 'bottleneck.write', checks: [closed] },
};

/** Why the bottleneck, as it stands, does not allow an action to anybody; null when it does. */
export function stateRefusal(action: Action, situation: Situation): Refusal | null {
  for (const check of gates[action].checks) {
    const refusal = check(situation);
    if (refusal) return refuse(refusal);
  }
  return null;
}

/** Why this actor may not do it here; null when the actor may. */
export function rightRefusal(action: Action, situation: Situation): Refusal | null {
  const { right, denied } = gates[action];
  const scope = scopeOf(situation.actor, right);
  if (covers(scope, whereaboutsOf(situation))) return null;
  return refuse(denied ?? outside[scope.kind]);
}

/** What stands between an actor and an action, or null; every decision passes here first. */
export const gate = (action: Action, situation: Situation): Refusal | null =>
  stateRefusal(action, situation) ?? rightRefusal(action, situation);

/** For actions on a running stay: that stay, or what stands between. */
export function gateToStay(action: Action, situation: Situation) {
  const refusal = gate(action, situation);
  const stay = runningOf(situation);
  if (refusal || !stay) return refusal ?? refuse('not_escalated');
  return { ok: true, stay } as const;
}

const outside: Record<Scope['kind'], RefusalName> = {
  all: 'role_may_not',
  none: 'role_may_not',
  city: 'not_own_city',
  addressee: 'not_addressee',
  rungs: 'not_on_own_rungs',
  published: 'role_may_not',
  self: 'role_may_not',
};
