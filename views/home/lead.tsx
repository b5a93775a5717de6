import type { Overdue } from '../../src/domain/home/overdue.ts';
import { countTasks, type Task } from '../../src/domain/home/task.ts';
import { NextMeeting } from '../meetings/next.tsx';
import type { MeetingRow } from '../meetings/past.tsx';
import { Page } from '../parts/page.tsx';
import type { View } from '../view.ts';
import { HomeHead } from './head.tsx';
import { NoNextMeeting } from './no-next-meeting.tsx';
import { OverdueTable } from './overdue.tsx';
import { Tasks } from './task.tsx';
import { Vacancies, type VacancyRow } from './vacancies.tsx';

type Updates = { sent: number; asked: number; notSent: { city: string; experiment: string }[] };
type Props = {
  view: View;
  tasks: Task[];
  next: MeetingRow | undefined;
  updates: Updates;
  overdue: Overdue[];
  vacancies: VacancyRow[];
};

/** What waits for the national project lead: the next meeting, own debts, and what is late with others. */
export function LeadHome({ view, tasks, next, updates, overdue, vacancies }: Props) {
  const { home } = view.t;
  return (
    <Page view={view} title={home.title}>
      <HomeHead view={view} count={countTasks(tasks, view.today)} whom={home.you} />
      {tasks.length ? <Tasks view={view} tasks={tasks} /> : <p>{home.lead.nothing}</p>}
      <Next view={view} next={next} updates={updates} tasks={tasks} />
      <section>
        <h2 class="utrecht-heading-2">{home.lead.overdue}</h2>
        <OverdueTable view={view} overdue={overdue} />
      </section>
      <Vacancies view={view} vacancies={vacancies} />
    </Page>
  );
}

function Next({ view, next, updates, tasks }: Pick<Props, 'view' | 'next' | 'updates' | 'tasks'>) {
  if (!next) return <NoNextMeeting view={view} />;
  const isTask = tasks.some(({ code }) => code === 'compose' || code === 'publish');
  return (
    <NextMeeting
      view={view}
      row={next}
      facts={factsOf(next, updates)}
      notSent={updates.notSent}
      mayWrite
      agendaIsAbove={isTask}
    />
  );
}

const factsOf = ({ meeting, circulatedOn }: MeetingRow, { sent, asked }: Updates) => ({
  sent,
  asked,
  circulatedOn,
  hasReport: meeting.report !== '',
});
