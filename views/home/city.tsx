import type { Task } from '../../src/domain/home/task.ts';
import { addresses, withQuery } from '../addresses.ts';
import { HandoverLink } from '../handover/link.tsx';
import { ActionLink } from '../parts/action-link.tsx';
import { Page } from '../parts/page.tsx';
import { PrimaryLink } from '../parts/primary-link.tsx';
import { Rest } from '../parts/rest.tsx';
import type { View } from '../view.ts';
import { type Count, HomeHead } from './head.tsx';
import { type CityMeeting, MeetingOfCity } from './meeting-of-city.tsx';
import { OpenBottlenecks, type OpenRow } from './open-bottlenecks.tsx';
import { Tasks } from './task.tsx';

type Props = {
  view: View;
  /** The first of them, and how many there are. */
  tasks: Task[];
  count: Count;
  open: OpenRow[];
  openTotal: number;
  next: CityMeeting | undefined;
  updatesAreIn: boolean;
  /** No update is asked, because the city has no experiment that runs. */
  triesNothing: boolean;
};

/** What waits for the project lead of a city: updates, answers to judge, dates, money, actions. */
export function CityHome(props: Props) {
  const { view, tasks, count, open, openTotal, next, updatesAreIn, triesNothing } = props;
  const { home } = view.t;
  return (
    <Page view={view} title={home.title}>
      <HomeHead view={view} count={count} whom={home.you} action={<LogBottleneck view={view} />} />
      <div class="with-aside">
        <section>
          {tasks.length > 0 && <Tasks view={view} tasks={tasks} total={count.all} />}
          {triesNothing ? <FirstExperiment view={view} /> : !tasks.length && <p>{home.city.nothing}</p>}
        </section>
        <aside>
          <MeetingOfCity view={view} meeting={next} updatesAreIn={updatesAreIn && !triesNothing} />
        </aside>
      </div>
      <section>
        <h2 class="utrecht-heading-2">{home.city.questions}</h2>
        {open.length ? <OpenBottlenecks view={view} rows={open} /> : <p>{home.city.questionsNone}</p>}
        <Rest view={view} shown={open.length} total={openTotal} href={ownOpen(view)} />
      </section>
      <HandoverLink view={view} />
    </Page>
  );
}

/** Where a city begins. */
function FirstExperiment({ view: { t } }: { view: View }) {
  return (
    <>
      <p>{t.home.city.noExperiment}</p>
      <p>
        <ActionLink href={addresses.newExperiment} text={t.experiments.add} />
      </p>
    </>
  );
}

const ownOpen = ({ actor }: View) =>
  withQuery(addresses.bottlenecks, { stad: actor?.partyId, status: 'open' });

const LogBottleneck = ({ view: { t } }: { view: View }) => (
  <PrimaryLink href={addresses.newBottleneck} text={t.bottlenecks.log} />
);
