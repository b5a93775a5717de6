import type { EmptySeat } from '../../src/domain/empty-seat.ts';
import type { Overdue } from '../../src/domain/home/overdue.ts';
import type { Task } from '../../src/domain/home/task.ts';
import type { SetUpStep } from '../../src/domain/programme/set-up.ts';
import { NextMeeting } from '../meetings/next.tsx';
import type { MeetingRow } from '../meetings/past.tsx';
import { Page } from '../parts/page.tsx';
import { Rest } from '../parts/rest.tsx';
import type { View } from '../view.ts';
import { type Count, HomeHead } from './head.tsx';
import { NoNextMeeting } from './no-next-meeting.tsx';
import { OverdueTable } from './overdue.tsx';
import { SetUpTask } from './set-up.tsx';
import { Tasks } from './task.tsx';
import { type Person, Undelivered } from './undelivered.tsx';
import { Vacancies, type VacancyRow } from './vacancies.tsx';

type Updates = { sent: number; asked: number; waitingFor: string[] };
type Props = {
  view: View;
  /** The first of them, and how many there are. */
  tasks: Task[];
  count: Count;
  next: MeetingRow | undefined;
  updates: Updates;
  overdue: Overdue[];
  overdueTotal: number;
  /** Who did not get the invitation that was tried. */
  undelivered: Person[];
  /** Seats that nobody has, and experiments that lack an owner. */
  emptySeats: EmptySeat[];
  vacancies: VacancyRow[];
  vacancyTotal: number;
  /** What must still be arranged before the deal can begin. */
  setUp: readonly SetUpStep[];
};

/** What waits for the national project lead: the next meeting, own debts, and what is late with others. */
export function LeadHome(props: Props) {
  const { view, tasks, count, next, updates, overdue, overdueTotal, vacancies, vacancyTotal } = props;
  const { home } = view.t;
  const isSetUp = props.setUp.length === 0;
  const waiting = { ...count, all: count.all + (isSetUp ? 0 : 1) };
  return (
    <Page view={view} title={home.title}>
      <HomeHead view={view} count={waiting} whom={home.you} />
      <Undelivered view={view} people={props.undelivered} />
      {!isSetUp && <SetUpTask view={view} open={props.setUp} />}
      {tasks.length > 0 && <Tasks view={view} tasks={tasks} total={count.all} />}
      {waiting.all === 0 && <p>{home.lead.nothing}</p>}
      <Next view={view} next={next} updates={updates} tasks={tasks} setUp={props.setUp} />
      <section>
        <h2 class="utrecht-heading-2">{home.lead.overdue}</h2>
        <OverdueTable view={view} overdue={overdue} />
        <Rest view={view} shown={overdue.length} total={overdueTotal} />
      </section>
      <Vacancies view={view} seats={props.emptySeats} vacancies={vacancies} total={vacancyTotal} />
    </Page>
  );
}

function Next({
  view,
  next,
  updates,
  tasks,
  setUp,
}: Pick<Props, 'view' | 'next' | 'updates' | 'tasks' | 'setUp'>) {
  if (!next) return setUp.includes('rhythm') ? null : <NoNextMeeting view={view} />;
  const isTask = tasks.some(({ code }) => code === 'compose' || code === 'publish');
  return (
    <NextMeeting
      view={view}
      row={next}
      facts={factsOf(next, updates)}
      waitingFor={updates.waitingFor}
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
