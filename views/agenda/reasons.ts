import type { Reason } from '../../src/domain/agenda/reason.ts';
import type { Rung } from '../../src/domain/escalation.ts';
import { type Role, roles } from '../../src/domain/role.ts';
import { date, dates, euro } from '../format.ts';
import { lateWords } from '../parts/late.ts';
import type { View } from '../view.ts';

export type Reader = Pick<View, 't' | 'today'>;

/** The reason with this code, also where several codes share a shape. */
type With<Code, R = Reason> = R extends { code: infer Own } ? (Code extends Own ? R : never) : never;
type Wordings = { [Code in Reason['code']]: (reason: With<Code>, reader: Reader) => string };

/** One reason in the reader's words, as a phrase without a full stop. */
export const wordReason = (reason: Reason, reader: Reader): string =>
  (wordings[reason.code] as (reason: Reason, reader: Reader) => string)(reason, reader);

const wordings: Wordings = {
  standing: (_, { t }) => t.reasons.standing,
  minutes_of: ({ number, on }, r) => r.t.reasons.minutes_of(number, date(on, r)),
  action_open: ({ count }, { t }) => t.reasons.action_open(count),
  action_overdue: ({ count, days }, { t }) =>
    t.reasons.action_overdue(count, days > 0 ? t.reasons.oldestBy(t.common.workingDays(days)) : ''),
  next_meeting: ({ on }, r) => r.t.reasons.next_meeting(date(on, r)),
  update_progress: ({ city, progress }, { t }) => t.reasons.update_progress(city, t.words.progress[progress]),
  no_update: ({ city }, { t }) => t.reasons.no_update(city),
  not_heard: ({ city, meetings }, { t }) => t.reasons.not_heard(city, meetings),
  success: ({ city }, { t }) => t.reasons.success(city),
  support_question: ({ city }, { t }) => t.reasons.support_question(city),
  vacancy: ({ owner, since, days }, r) =>
    r.t.reasons.vacancy(r.t.words.ownerKind[owner], date(since, r), r.t.common.days(days)),
  new_bottleneck: ({ on }, r) => r.t.reasons.new_bottleneck(date(on, r)),
  at_core_group: ({ since }, r) => r.t.reasons.at_core_group(date(since, r)),
  wanted_by: ({ on }, r) => r.t.reasons.wanted_by(date(on, r)),
  acknowledgement_overdue: (reason, { t }) => overdue(reason, t, t.reasons.acknowledgement_overdue),
  answer_overdue: (reason, { t }) => overdue(reason, t, t.reasons.answer_overdue),
  solution_overdue: (reason, { t }) => overdue(reason, t, t.reasons.solution_overdue),
  proposal_one_rung_up: ({ to, history }, r) =>
    r.t.reasons.proposal_one_rung_up(
      r.t.reasons.rungs[to],
      history
        .map(({ rung, addressee, on }) => r.t.reasons.step(addressee || r.t.words.rung[rung], date(on, r)))
        .join(r.t.reasons.thereafter),
    ),
  answer_received: ({ rung, from, on, answer }, r) =>
    r.t.reasons.answer_received(
      from || r.t.reasons.rungs[rung],
      date(on, r),
      answer ? r.t.reasons.answerIs(r.t.words.answerKind[answer]) : '',
    ),
  awaits_verdict: ({ city, days }, { t }) => t.reasons.awaits_verdict(city, t.common.workingDays(days)),
  milestone_due: ({ on, ...milestone }, r) => r.t.reasons.milestone_due(named(milestone, r), date(on, r)),
  milestone_missed: ({ on, workingDays, ...milestone }, r) =>
    r.t.reasons.milestone_missed(named(milestone, r), date(on, r), lateWords(r, workingDays)),
  forecast_moved: ({ weeks, fromOn, toOn, reason, ...milestone }, r) => {
    const { moved_later, moved_earlier } = r.t.reasons;
    const word = weeks < 0 ? moved_earlier : moved_later;
    const by = r.t.common.weeks(Math.abs(weeks));
    return word(named(milestone, r), by, ...dates(fromOn, toOn, r), reason);
  },
  funding_gap: ({ year, amount }, r) => r.t.reasons.funding_gap(euro(amount, r), year),
  money_ends_first: ({ on, endsOn }, r) => r.t.reasons.money_ends_first(...dates(on, endsOn, r)),
  funding_late: ({ from, rung, amount, workingDays }, r) =>
    r.t.reasons.funding_late(euro(amount, r), from, r.t.words.fundingRung[rung], lateWords(r, workingDays)),
  funding_step: ({ from, rung, amount, on }, r) =>
    r.t.reasons.funding_step(euro(amount, r), from, r.t.words.fundingRung[rung], date(on, r)),
  steering_decision: (_, { t }) => t.reasons.steering_decision,
  lesson: ({ on }, r) => r.t.reasons.lesson(date(on, r)),
  carried_over: ({ times }, { t }) => t.reasons.carried_over(t.reasons.times(times)),
  by_hand: ({ by }, { t }) => t.reasons.by_hand(t.words.role[roleOf(by)]),
  source_gone: (_, { t }) => t.reasons.source_gone,
};

const named = ({ title, city }: { title: string; city: string }, { t }: Reader) =>
  t.reasons.milestone(title, city);

type Overdue = { days: number; rung: Rung; addressee: string };

const overdue = (
  { days, rung, addressee }: Overdue,
  t: Reader['t'],
  word: (late: string, whom: string) => string,
) => word(lateWords({ t }, days), addressee || t.words.rung[rung]);

/** Who added an item is kept as a role, so that no name ends up in an agenda. */
const roleOf = (by: string): Role => roles.find((role) => role === by) ?? 'national_lead';
