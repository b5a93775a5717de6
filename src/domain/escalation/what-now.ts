import { covers, scopeOf } from '../permission.ts';
import { type Action, actions } from './action.ts';
import { rightRefusal, stateRefusal } from './gate.ts';
import { overdueClock } from './proposal.ts';
import type { RefusalName } from './refusal.ts';
import { runningOf, type Situation, whereaboutsOf } from './situation.ts';

export type WhatNow = {
  /** The one thing this actor should do now, when it is their turn. */
  primary: Action | null;
  /** Everything this actor may do now, the primary first. */
  open: Action[];
  /** What could be done now, but not by this actor, with why. */
  denied: { action: Action; refusal: RefusalName }[];
};

/** What this actor can do with this bottleneck today. */
export function whatNow(situation: Situation): WhatNow {
  const possible = actions.filter((action) => !stateRefusal(action, situation));
  const refused = possible.map((action) => ({ action, refusal: rightRefusal(action, situation)?.refusal }));
  const mayDo = refused.filter(({ refusal }) => !refusal).map(({ action }) => action);
  const primary = turn(situation).find((action) => mayDo.includes(action)) ?? null;
  return {
    primary,
    open: primary ? [primary, ...mayDo.filter((action) => action !== primary)] : mayDo,
    denied: refused.flatMap(({ action, refusal }) => (refusal ? [{ action, refusal }] : [])),
  };
}

/** What is this actor's turn to do, the most pressing first. */
function turn(situation: Situation): Action[] {
  const stay = runningOf(situation);
  if (stay && isAsked(situation) && !stay.answeredOn) return ['acknowledgement', 'answer'];
  if (stay && overdueClock(stay, situation.today)) return ['escalation'];
  return isAsker(situation) ? askersTurn(situation) : [];
}

function askersTurn(situation: Situation): Action[] {
  const stay = runningOf(situation);
  if (!stay) return ['publication', 'escalation'];
  if (!stay.answeredOn) return [];
  return stay.answerKind === 'cannot' ? ['escalation'] : ['solution'];
}

const isAsker = (s: Situation): boolean => covers(scopeOf(s.actor, 'bottleneck.solve'), whereaboutsOf(s));

/** The national lead may answer everywhere on behalf of others, but is asked in the core group only. */
function isAsked(s: Situation): boolean {
  const scope = scopeOf(s.actor, 'escalation.answer');
  return scope.kind === 'all' ? s.bottleneck.rung === 'core_group' : covers(scope, whereaboutsOf(s));
}
