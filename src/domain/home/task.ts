import type { Day } from '../calendar.ts';
import type { AnswerKind, Rung } from '../escalation.ts';
import type { Instrument } from '../funding.ts';

/** One thing that waits for somebody; `dueOn` is when it should be done, or since when it waits. */
export type Task = { dueOn: Day } & (
  | { code: 'update'; meetingId: number; experimentId: number; experiment: string }
  | { code: 'verdict'; bottleneckId: number; title: string; by: Asked; answeredOn: Day; kind: AnswerKind }
  | { code: 'milestone'; milestoneId: number; title: string; experiment: string }
  | { code: 'money'; lineId: number; amount: number; instrument: Instrument; experiment: string; by: string }
  | { code: 'action'; action: OpenAction }
  | { code: 'draft'; bottleneckId: number; title: string }
  | { code: 'acknowledge' | 'answer'; bottleneckId: number; question: string; city: string }
  | { code: 'hold' | 'minutes' | 'compose'; meetingId: number; number: number }
  | { code: 'publish'; meetingId: number; number: number; composedOn: Day; composedByClock: boolean }
);

/** Who was asked: by name, or (empty) the body that the rung is. */
export type Asked = { rung: Rung; addressee: string };

export type OpenAction = { id: number; version: number; text: string; dueOn: Day; doneOn: Day | null };

/** The oldest debt first; of the same day in the order in which they were found. */
export const oldestFirst = (tasks: Task[]): Task[] =>
  tasks.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));

export const actionTasks = (actions: readonly OpenAction[]): Task[] =>
  actions.map((action) => ({ code: 'action', action, dueOn: action.dueOn }));

/** How many there are, and how many of them are past their day; a draft is never late. */
export const countTasks = (tasks: readonly Task[], today: Day) => ({
  all: tasks.length,
  late: tasks.filter(({ code, dueOn }) => code !== 'draft' && dueOn < today).length,
});
