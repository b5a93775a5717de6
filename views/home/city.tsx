import { countTasks, type Task } from '../../src/domain/home/task.ts';
import { addresses } from '../addresses.ts';
import { Page } from '../parts/page.tsx';
import { PrimaryLink } from '../parts/primary-link.tsx';
import type { View } from '../view.ts';
import { HomeHead } from './head.tsx';
import { type CityMeeting, MeetingOfCity } from './meeting-of-city.tsx';
import { OpenBottlenecks, type OpenRow } from './open-bottlenecks.tsx';
import { Tasks } from './task.tsx';

type Props = {
  view: View;
  tasks: Task[];
  open: OpenRow[];
  next: CityMeeting | undefined;
  updatesAreIn: boolean;
};

/** What waits for the project lead of a city: updates, answers to judge, dates, money, actions. */
export function CityHome({ view, tasks, open, next, updatesAreIn }: Props) {
  const { home } = view.t;
  const count = countTasks(tasks, view.today);
  return (
    <Page view={view} title={home.title}>
      <HomeHead view={view} count={count} whom={home.you} action={<LogBottleneck view={view} />} />
      <div class="with-aside">
        <section>{tasks.length ? <Tasks view={view} tasks={tasks} /> : <p>{home.city.nothing}</p>}</section>
        <aside>
          <MeetingOfCity view={view} meeting={next} updatesAreIn={updatesAreIn} />
        </aside>
      </div>
      <section>
        <h2 class="utrecht-heading-2">{home.city.questions}</h2>
        {open.length ? <OpenBottlenecks view={view} rows={open} /> : <p>{home.city.questionsNone}</p>}
      </section>
    </Page>
  );
}

const LogBottleneck = ({ view: { t } }: { view: View }) => (
  <PrimaryLink href={addresses.newBottleneck} text={t.bottlenecks.log} />
);
