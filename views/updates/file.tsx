import { addresses, at } from '../addresses.ts';
import { date } from '../format.ts';
import { Page } from '../parts/page.tsx';
import type { View } from '../view.ts';
import { UpdateForm, type Writing } from './form.tsx';
import type { Asked, Earlier, Meeting } from './props.ts';
import { ToldUpdate } from './told.tsx';

type Props = {
  view: View;
  meeting: Meeting;
  experiment: { id: number; title: string };
  /** Of every city that takes part in it. */
  asked: Asked[];
  earlier: Earlier[];
  /** The form for one city; absent for who may not write, or when it is too late. */
  writing?: Writing;
  /** The other cities that one may write for. */
  alsoFor: Asked[];
};

/** What is told about one experiment for one meeting: the form of a city, beside what it told last time. */
export function UpdateFile(props: Props) {
  const { view, meeting, experiment, asked, writing } = props;
  const { updates, meetings } = view.t;
  const crumbs = [
    { href: at(addresses.meeting, { id: meeting.id }), text: meetings.name(meeting.number) },
    { href: at(addresses.meetingUpdates, { id: meeting.id }), text: updates.title(meeting.number) },
  ];
  const title = writing ? updates.formTitle(writing.one.city) : updates.fileTitle(experiment.title);
  const others = asked.filter((one) => one.cityId !== writing?.one.cityId);
  return (
    <Page view={view} title={title} crumbs={crumbs}>
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="lead">{updates.about(experiment.title, meeting.number, date(meeting.heldOn, view))}</p>
      <p>{termInWords(view, meeting)}</p>
      <AlsoFor {...props} />
      {writing && (
        <div class="with-aside">
          <UpdateForm view={view} meeting={meeting} writing={writing} />
          <Previous {...props} writing={writing} />
        </div>
      )}
      {others.map((one) => (
        <section>
          <h2 class="utrecht-heading-2">{one.city}</h2>
          {one.update && <p class="quiet">{updates.submittedOn(date(one.update.submittedOn, view))}</p>}
          {one.update ? <ToldUpdate view={view} update={one.update} /> : <p>{updates.nothing}</p>}
        </section>
      ))}
    </Page>
  );
}

function termInWords(view: View, { status, updatesDueOn }: Meeting): string {
  const { late, dueOn, closed, cancelled } = view.t.updates;
  if (status !== 'planned') return status === 'held' ? closed : cancelled;
  return (view.today > updatesDueOn ? late : dueOn)(date(updatesDueOn, view));
}

function AlsoFor({ view, meeting, experiment, alsoFor }: Props) {
  if (!alsoFor.length) return null;
  const place = { id: meeting.id, experiment: experiment.id };
  return (
    <p>
      {view.t.updates.onBehalfOf}{' '}
      {alsoFor.map(({ cityId, city }) => (
        <>
          <a href={at(addresses.update, place, { stad: cityId })}>{city}</a>{' '}
        </>
      ))}
    </p>
  );
}

function Previous({ view, earlier, writing }: Props & { writing: Writing }) {
  const { previous, noPrevious } = view.t.updates;
  const last = earlier.find(({ update }) => update.cityId === writing.one.cityId);
  return (
    <aside class="previous">
      <h2 class="utrecht-heading-3">{last ? previous(last.number, date(last.heldOn, view)) : noPrevious}</h2>
      {last && <ToldUpdate view={view} update={last.update} />}
    </aside>
  );
}
