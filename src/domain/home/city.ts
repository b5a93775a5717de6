import { addDays, type Day } from '../calendar.ts';
import type { Escalation } from '../escalation.ts';
import { isLate } from '../funding/line.ts';
import type { FundingRung, Instrument } from '../funding.ts';
import { actionTasks, type OpenAction, oldestFirst, type Task } from './task.ts';

/** A milestone asks for attention from so many days before its date. */
export const MILESTONE_DAYS = 28;

export type CityFacts = {
  updates: readonly AskedUpdate[];
  bottlenecks: readonly OwnBottleneck[];
  milestones: readonly { id: number; title: string; experiment: string; forecastOn: Day }[];
  lines: readonly LateLine[];
  actions: readonly OpenAction[];
};

type AskedUpdate = {
  experimentId: number;
  experiment: string;
  meeting: { id: number; updatesDueOn: Day };
};
type OwnBottleneck = {
  bottleneck: { id: number; title: string; status: 'draft' | 'open' | 'closed'; loggedOn: Day };
  /** The newest stay on a rung, running or ended. */
  escalation: Stay | null;
  addressee: string | null;
};
type Stay = Pick<Escalation, 'rung' | 'answeredOn' | 'answerKind' | 'solveBy' | 'endedOn'>;
type LateLine = {
  id: number;
  amount: number;
  instrument: Instrument;
  rung: FundingRung;
  expectedOn: Day | null;
  experiment: string;
  contributor: string;
};

/** What waits for the project lead of a city today. In: what is the city's own and not over. */
export function tasksOfCity(
  { updates, bottlenecks, milestones, lines, actions }: CityFacts,
  today: Day,
): Task[] {
  return oldestFirst([
    ...updates.map(askedUpdate),
    ...bottlenecks.flatMap(verdict),
    ...milestones
      .filter(({ forecastOn }) => forecastOn <= addDays(today, MILESTONE_DAYS))
      .map(({ id, title, experiment, forecastOn }) => {
        return { code: 'milestone', milestoneId: id, title, experiment, dueOn: forecastOn } as const;
      }),
    ...lines.flatMap((line) => lateMoney(line, today)),
    ...actionTasks(actions),
    ...bottlenecks.flatMap(unfinished),
  ]);
}

function askedUpdate({ experimentId, experiment, meeting }: AskedUpdate): Task {
  const { id, updatesDueOn } = meeting;
  return { code: 'update', meetingId: id, experimentId, experiment, dueOn: updatesDueOn };
}

function verdict({ bottleneck, escalation, addressee }: OwnBottleneck): Task[] {
  if (!escalation?.answeredOn || escalation.endedOn !== null) return [];
  const { rung, answeredOn, answerKind, solveBy } = escalation;
  const by = { rung, addressee: addressee ?? '' };
  const { id, title } = bottleneck;
  const kind = answerKind ?? 'answered';
  return [{ code: 'verdict', bottleneckId: id, title, by, answeredOn, kind, dueOn: solveBy }];
}

function lateMoney(line: LateLine, today: Day): Task[] {
  if (!isLate(line, today)) return [];
  const { id, amount, instrument, experiment, contributor, expectedOn } = line;
  return [{ code: 'money', lineId: id, amount, instrument, experiment, by: contributor, dueOn: expectedOn }];
}

function unfinished({ bottleneck: { id, title, status, loggedOn } }: OwnBottleneck): Task[] {
  return status === 'draft' ? [{ code: 'draft', bottleneckId: id, title, dueOn: loggedOn }] : [];
}
