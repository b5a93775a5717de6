import type { Database } from '../../db/database.ts';
import type { homeOfCity } from '../../db/queries/home/city.ts';
import { homeOfLead } from '../../db/queries/home/lead.ts';
import type { homeOfMinistry } from '../../db/queries/home/ministry.ts';
import { type Vacancy, vacanciesToday } from '../../db/queries/home/vacancies.ts';
import { addUp, updateCounts } from '../../db/queries/updates-asked.ts';
import { type Day, daysBetween } from '../domain/calendar.ts';
import type { EmptySeat } from '../domain/empty-seat.ts';
import { lineOfState } from '../domain/escalation/line-of-state.ts';
import { tasksOfCity } from '../domain/home/city.ts';
import { tasksOfLead } from '../domain/home/lead.ts';
import { type Due, oldestDebts, overdueByParty, questionsDue } from '../domain/home/overdue.ts';
import { actionTasks, countTasks, type Task } from '../domain/home/task.ts';
import type { Most } from '../domain/page-size.ts';
import type { Actor } from '../domain/role.ts';

// From the rows of one batch to what a page shows; the domain decides what waits, and in which order. Of each kind the
// oldest were read: the oldest of all are among these, and the counts say how many there are besides.

type Found<Queries> = { [Name in keyof Queries]: Awaited<Queries[Name]> };
type City = Found<ReturnType<typeof homeOfCity>>;
type Ministry = Found<ReturnType<typeof homeOfMinistry>>;
type Lead = Found<ReturnType<typeof homeOfLead>>;
type Updates = ReturnType<typeof addUp>;
type Sent = Pick<Updates, 'asked' | 'sent'>;
type Counted = readonly { total: number }[];

const totalOf = ([row]: Counted): number => row?.total ?? 0;
const sumOf = (...lists: Counted[]): number => lists.map(totalOf).reduce((sum, one) => sum + one, 0);

/** The first of the tasks, and how many there are; how many are late is known when all were looked at. */
function tasksWith(tasks: Task[], all: number, today: string, { waiting }: Most) {
  const { late } = countTasks(tasks, today);
  return { tasks: tasks.slice(0, waiting), count: { all, late: all > tasks.length ? null : late } };
}

export function cityFacts(found: City, own: Sent | undefined, today: string, most: Most) {
  const { missing, open, verdicts, drafts, milestones, lines, actions } = found;
  const [meeting] = found.next;
  const { asked, sent } = own ?? { asked: 0, sent: 0 };
  const tasks = tasksOfCity(
    {
      updates: meeting ? missing.map((one) => ({ ...one, meeting })) : [],
      bottlenecks: [...verdicts, ...drafts.map((draft) => ({ ...draft, escalation: null, addressee: null }))],
      milestones,
      lines,
      actions,
    },
    today,
  );
  const counted = sumOf(verdicts, drafts, milestones, lines, actions);
  return {
    ...tasksWith(tasks, counted + (meeting ? asked - sent : 0), today, most),
    open: open.map((row) => ({ ...row, line: lineOfState({ ...row, today }) })),
    openTotal: totalOf(found.openTotal),
    next: meeting,
    updatesAreIn: sent === asked,
    triesNothing: meeting !== undefined && asked === 0,
  };
}

export const ministryFacts = (found: Ministry) => ({
  questions: found.inbox,
  total: totalOf(found.inbox),
  actions: actionTasks(found.actions),
  actionTotal: totalOf(found.actions),
  answered: found.answered,
  answeredTotal: totalOf(found.answered),
});

/** Everything about the national lead as queries for one batch, and what makes the facts of their rows. */
export function askForLead(database: Database, actor: Actor, today: Day, most: Most) {
  const counts = updateCounts(database, { after: today });
  const vacancies = vacanciesToday(database, today, most);
  const queries = {
    ...homeOfLead(database, actor, today, most),
    counted: counts.query,
    vacant: vacancies.query,
  };
  const factsOf = (found: Found<typeof queries>) => {
    const updates = addUp(counts.from(found.counted));
    return leadFacts(found, { updates, vacancies: vacancies.from(found.vacant) }, today, most);
  };
  return { queries, factsOf };
}

function leadFacts(
  found: Lead,
  { updates, vacancies }: { updates: Updates; vacancies: Vacancy[] },
  today: string,
  most: Most,
) {
  const { inbox, meetings, actions } = found;
  const tasks = tasksOfLead(
    {
      asked: inbox,
      meetings: meetings.map(({ meeting, ...more }) => ({ ...meeting, ...more })),
      actions,
    },
    today,
  );
  const debts = [...questionsDue(found.stays, today), ...otherDebts(found)];
  const unread = sumOf(inbox, actions) - inbox.length - actions.length;
  return {
    ...tasksWith(tasks, tasks.length + unread, today, most),
    next: found.next[0],
    updates,
    overdue: overdueByParty(oldestDebts(debts, most.late), today),
    overdueTotal: overdueIn(found, updates, today),
    vacancies: vacancies.map((one) => ({
      ...one,
      experiment: { id: one.id, title: one.title },
      days: daysBetween(one.since, today),
    })),
    vacancyTotal: totalOf(vacancies),
  };
}

/** Seats that nobody has stand among the vacancies, before those of experiments; of all together so many at most. */
export const withSeats = <Facts extends ReturnType<typeof leadFacts>>(
  facts: Facts,
  empty: EmptySeat[],
  { waiting }: Most,
) => ({
  ...facts,
  emptySeats: empty.slice(0, waiting),
  vacancies: facts.vacancies.slice(0, Math.max(0, waiting - empty.length)),
  vacancyTotal: facts.vacancyTotal + empty.length,
});

/** What cities and ministries owe besides answers. */
function otherDebts({ next, missing, lateActions, milestones, lines }: Lead): Due[] {
  const updates = next.flatMap(({ meeting: { id, updatesDueOn } }) =>
    missing.map(
      ({ city, experiment }) =>
        ({ code: 'update', party: city, dueOn: updatesDueOn, meetingId: id, experiment }) as const,
    ),
  );
  return [
    ...updates,
    ...lateActions.flatMap(({ party, id, text, dueOn }) =>
      party ? [{ code: 'action', party, dueOn, actionId: id, text } as const] : [],
    ),
    ...milestones.map(({ city, id, title, forecastOn }) => {
      return { code: 'milestone', party: city, dueOn: forecastOn, milestoneId: id, title } as const;
    }),
    ...lines.map(({ contributor, experiment, id, amount, instrument, expectedOn }) => {
      const money = { lineId: id, amount, instrument, experiment };
      return { code: 'money', party: contributor, dueOn: expectedOn ?? '', ...money } as const;
    }),
  ];
}

/** How much is past its day in all. */
function overdueIn(found: Lead, { asked, sent }: Sent, today: string): number {
  const updates = found.next.some(({ meeting }) => meeting.updatesDueOn < today) ? asked - sent : 0;
  return updates + sumOf(found.stays, found.lateActions, found.milestones, found.lines);
}
