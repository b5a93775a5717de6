import { addresses, at } from '../addresses.ts';
import { capital, date, dates, list } from '../format.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { Contents } from '../parts/contents.tsx';
import { may } from '../parts/may.ts';
import { Page } from '../parts/page.tsx';
import { TrafficLight } from '../parts/status.tsx';
import type { View } from '../view.ts';
import { Chapters } from './chapters.tsx';
import { type FileProps, ids, sections } from './props.ts';
import { StateBadge } from './state-badge.tsx';
import type { Reported } from './updates.tsx';

/** The file of one experiment: everything the programme knows of it, in one document that can be printed. */
export function ExperimentFile(props: FileProps) {
  const { view, experiment } = props;
  const { t } = view;
  const chapters = sections.filter((name) => name !== 'history' || may(view, 'audit.read'));
  return (
    <Page
      view={view}
      title={experiment.title}
      crumbs={[{ href: addresses.experiments, text: t.experiments.title }]}
    >
      <Head {...props} />
      <Contents
        title={t.experiments.onThisPage}
        chapters={chapters.map((name) => ({ id: ids[name], text: t.experiments.sections[name] }))}
      />
      <Chapters {...props} />
    </Page>
  );
}

function Head({ view, experiment, cities, updates, mayEdit }: FileProps) {
  const { t } = view;
  const names = cities.map(({ name }) => name);
  return (
    <header class="file-head">
      <h1 class="utrecht-heading-1">{experiment.title}</h1>
      <p class="file-head__facts">
        <StateBadge view={view} state={experiment.state} /> {list(names, view)} ·{' '}
        {capital(t.words.theme[experiment.theme])} ·{' '}
        {t.experiments.period(...dates(experiment.startsOn, experiment.endsOn, view))}
      </p>
      {updates[0] && <LatestWord view={view} latest={updates[0]} />}
      {mayEdit && (
        <div class="buttons">
          <ActionLink href={at(addresses.editExperiment, experiment)} text={t.experiments.editTitle} />
          <ActionLink href={at(addresses.experimentState, experiment)} text={t.experiments.changeState} />
        </div>
      )}
    </header>
  );
}

/** How it goes by what was reported last; what was said stands further down. */
function LatestWord({ view, latest: { update, city, meeting } }: { view: View; latest: Reported[number] }) {
  const { updates, sections: titles } = view.t.experiments;
  return (
    <p>
      {titles.updates}: <TrafficLight view={view} light={update.progress} />{' '}
      <a href={`#${ids.updates}`}>
        {city}, {updates.forMeeting(meeting.number, date(meeting.heldOn, view))}
      </a>
    </p>
  );
}
