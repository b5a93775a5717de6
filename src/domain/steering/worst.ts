import { type Judgement, severity } from './judgement.ts';
import { steeringRules } from './rules.ts';

/** The worst decides; of equally bad ones the earliest rule, so that late money goes before money that will end. */
export function worstOf(judgements: readonly Judgement[], otherwise: Judgement): Judgement {
  return judgements.reduce(
    (worst, next) => (isWorse(next, worst) ? next : worst),
    judgements[0] ?? otherwise,
  );
}

function isWorse(one: Judgement, other: Judgement): boolean {
  if (one.light !== other.light) return severity(one.light) > severity(other.light);
  return ruleOf(one) < ruleOf(other);
}

const ruleOf = ({ light, reason }: Judgement) =>
  steeringRules.findIndex((rule) => rule.light === light && rule.code === reason.code);
