import type { Day } from '../calendar.ts';
import type { AnswerKind, Rung } from '../escalation.ts';
import type { OwnerKind } from '../experiment.ts';
import type { FundingRung } from '../funding.ts';
import type { Progress } from '../update.ts';

/** One stay of a bottleneck on the ladder, for its history on one line. */
export type Step = { rung: Rung; addressee: string; on: Day };

type Standing =
  | { code: 'standing' }
  | { code: 'minutes_of'; number: number; on: Day }
  | { code: 'action_open'; count: number }
  | { code: 'action_overdue'; count: number; days: number }
  | { code: 'next_meeting'; on: Day };

type OfExperiment =
  | { code: 'update_progress'; city: string; progress: Progress }
  | { code: 'no_update'; city: string }
  | { code: 'not_heard'; city: string; meetings: number }
  | { code: 'success'; city: string }
  | { code: 'support_question'; city: string }
  | { code: 'vacancy'; owner: OwnerKind; since: Day; days: number };

type OfBottleneck =
  | { code: 'new_bottleneck'; on: Day }
  | { code: 'at_core_group'; since: Day }
  | { code: 'wanted_by'; on: Day }
  | {
      code: 'acknowledgement_overdue' | 'answer_overdue' | 'solution_overdue';
      days: number;
      rung: Rung;
      addressee: string;
    }
  | { code: 'proposal_one_rung_up'; to: Rung; history: Step[] }
  | { code: 'answer_received'; rung: Rung; from: string; on: Day; answer: AnswerKind | null }
  | { code: 'awaits_verdict'; city: string; days: number };

/** Which milestone: several of one experiment stand in one item. */
type Named = { title: string; city: string };

type OfMilestone =
  | (Named & { code: 'milestone_due'; on: Day })
  | (Named & { code: 'milestone_missed'; on: Day; workingDays: number })
  | (Named & { code: 'forecast_moved'; weeks: number; fromOn: Day; toOn: Day; reason: string });

type OfFunding =
  | { code: 'funding_gap'; year: number; amount: number }
  | { code: 'money_ends_first'; on: Day; endsOn: Day }
  | { code: 'funding_late'; from: string; rung: FundingRung; amount: number; workingDays: number }
  | { code: 'funding_step'; from: string; rung: FundingRung; amount: number; on: Day };

type OfTheRest =
  | { code: 'steering_decision' }
  | { code: 'lesson'; on: Day }
  | { code: 'carried_over'; times: number }
  | { code: 'by_hand'; by: string }
  | { code: 'source_gone' };

/**
 * Why an item is on the agenda: a code with what its wording needs; the views word it. Stored as JSON.
 * Whatever is late is late by working days, also where it says `days` (clocks, actions), and so is what awaits a
 * verdict; the days of vacancies are calendar days.
 * Amounts are whole euros; an addressee is empty when the rung is a group; `weeks` is negative when a date was brought forward.
 */
export type Reason = Standing | OfExperiment | OfBottleneck | OfMilestone | OfFunding | OfTheRest;

/** Parameters that grow by themselves as time passes: a difference in them alone is no news. `months` is in older agendas. */
const counters: readonly string[] = ['days', 'workingDays', 'months'];

/** What a reason says apart from its counters, as text that can be compared. */
export function gist(reason: Reason): string {
  const parts = Object.entries(reason).filter(([name]) => !counters.includes(name));
  return JSON.stringify(parts.sort(([a], [b]) => (a < b ? -1 : 1)));
}
