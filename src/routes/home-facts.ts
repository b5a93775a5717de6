import type { homeOfCity } from '../../db/queries/home/city.ts';
import type { homeOfLead } from '../../db/queries/home/lead.ts';
import type { homeOfMinistry } from '../../db/queries/home/ministry.ts';
import { whoHasNotSent } from '../../db/queries/updates.ts';
import { lineOfState } from '../domain/escalation/line-of-state.ts';
import { vacancies } from '../domain/experiment/vacancies.ts';
import { tasksOfCity } from '../domain/home/city.ts';
import { tasksOfLead } from '../domain/home/lead.ts';
import { type Due, overdueByParty, questionsDue } from '../domain/home/overdue.ts';
import { actionTasks } from '../domain/home/task.ts';

// From the rows of one batch to what a page shows; the domain decides what waits, and in which order.

type Found<Queries> = { [Name in keyof Queries]: Awaited<Queries[Name]> };
type City = Found<ReturnType<typeof homeOfCity>>;
type Ministry = Found<ReturnType<typeof homeOfMinistry>>;
type Lead = Found<ReturnType<typeof homeOfLead>>;

export function cityFacts(found: City, cityId: number, today: string) {
  const meeting = found.next[0]?.meeting;
  const notSent = whoHasNotSent(found.asked).filter((one) => one.cityId === cityId);
  const tasks = tasksOfCity(
    {
      updates: meeting ? notSent.map((one) => ({ ...one, meeting })) : [],
      bottlenecks: found.bottlenecks,
      milestones: found.milestones.map(({ milestone, experiment }) => ({ ...milestone, experiment })),
      lines: found.lines.map(({ line, ...names }) => ({ ...line, ...names })),
      actions: found.actions.map(({ action }) => action),
    },
    today,
  );
  const open = found.bottlenecks
    .filter(({ bottleneck }) => bottleneck.status === 'open')
    .map((row) => ({ ...row, line: lineOfState({ ...row, today }) }));
  return { tasks, open, next: meeting, updatesAreIn: notSent.length === 0 };
}

export function ministryFacts({ inbox, inboxTotal, answered, actions }: Ministry) {
  return {
    questions: inbox,
    total: inboxTotal[0]?.count ?? 0,
    actions: actionTasks(actions.map(({ action }) => action)),
    answered,
  };
}

export function leadFacts(found: Lead, today: string) {
  const [next] = found.next;
  const notSent = whoHasNotSent(found.asked);
  const tasks = tasksOfLead(
    {
      asked: found.inbox,
      meetings: found.meetings.map(({ meeting, ...more }) => ({ ...meeting, ...more })),
      actions: found.actions.filter(({ party }) => party === null).map(({ action }) => action),
    },
    today,
  );
  const asked = found.asked.length;
  return {
    tasks,
    next,
    updates: { asked, sent: asked - notSent.length, notSent },
    overdue: overdueByParty([...questionsDue(found.stays, today), ...otherDebts(found)], today),
    vacancies: vacanciesIn(found, today),
  };
}

/** What cities and ministries owe besides answers. */
function otherDebts({ next, asked, actions, milestones, lines }: Lead): Due[] {
  const updates = next.flatMap(({ meeting: { id, updatesDueOn } }) =>
    whoHasNotSent(asked).map(
      ({ city, experiment }) =>
        ({ code: 'update', party: city, dueOn: updatesDueOn, meetingId: id, experiment }) as const,
    ),
  );
  return [
    ...updates,
    ...actions.flatMap(({ party, action: { id, text, dueOn } }) =>
      party ? [{ code: 'action', party, dueOn, actionId: id, text } as const] : [],
    ),
    ...milestones.map(({ city, milestone: { id, title, forecastOn } }) => {
      return { code: 'milestone', party: city, dueOn: forecastOn, milestoneId: id, title } as const;
    }),
    ...lines.map(({ contributor, experiment, line: { id, amount, instrument, expectedOn } }) => {
      const money = { lineId: id, amount, instrument, experiment };
      return { code: 'money', party: contributor, dueOn: expectedOn ?? '', ...money } as const;
    }),
  ];
}

function vacanciesIn({ experiments, owners, cities }: Lead, today: string) {
  const isOf = (id: number) => (row: { experimentId: number }) => row.experimentId === id;
  return experiments
    .flatMap((experiment) =>
      vacancies(experiment, owners.filter(isOf(experiment.id)), today).map((vacancy) => ({
        ...vacancy,
        experiment,
        cities: cities.filter(isOf(experiment.id)).map(({ name }) => name),
      })),
    )
    .sort((a, b) => b.days - a.days);
}
