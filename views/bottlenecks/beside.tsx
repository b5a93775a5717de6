import { addresses, at } from '../addresses.ts';
import { date } from '../format.ts';
import { Folded } from '../parts/folded.tsx';
import { Reference } from '../parts/reference.tsx';
import type { View } from '../view.ts';
import { type Similar, SimilarList } from './similar.tsx';

export type Mentions = {
  items: { id: number; meetingId: number; number: number; heldOn: string }[];
  decisions: { id: number; text: string; decidedOn: string | null }[];
  actions: { id: number; text: string; dueOn: string; doneOn: string | null }[];
};

type Props = {
  view: View;
  experiments: { id: number; title: string }[];
  similar: Similar[];
  mentions: Mentions;
};

/** What stands beside the story: what it touches, where else it happens, where it was spoken of. */
export function Beside({ view, experiments, similar, mentions }: Props) {
  const { file, similar: words } = view.t.bottlenecks;
  return (
    <aside class="beside">
      <h2 class="utrecht-heading-3">{file.experiments}</h2>
      {!experiments.length && <p class="quiet">{file.noExperiments}</p>}
      <ul>
        {experiments.map(({ id, title }) => (
          <li>
            <a href={at(addresses.experiment, { id })}>{title}</a>
          </li>
        ))}
      </ul>
      <h2 class="utrecht-heading-3">{words.elsewhere}</h2>
      {similar.length ? <SimilarList view={view} rows={similar} /> : <p class="quiet">{words.none}</p>}
      <h2 class="utrecht-heading-3">{file.meetings}</h2>
      <InMeetings view={view} mentions={mentions} />
    </aside>
  );
}

function InMeetings({ view, mentions: { items, decisions, actions } }: { view: View; mentions: Mentions }) {
  const { file } = view.t.bottlenecks;
  if (!items.length && !decisions.length && !actions.length) return <p class="quiet">{file.noMeetings}</p>;
  return (
    <>
      <ul>
        <Items view={view} items={items.slice(0, shownItems)} />
        {decisions.map(({ id, text, decidedOn }) => (
          <li>
            <Reference kind="B" id={id} /> {text}{' '}
            <span class="quiet">{decidedOn ? file.decided(date(decidedOn, view)) : file.prepared}</span>
          </li>
        ))}
        {actions.map(({ id, text, dueOn, doneOn }) => (
          <li>
            <Reference kind="A" id={id} /> {text}{' '}
            <span class="quiet">{doneOn ? file.done(date(doneOn, view)) : file.due(date(dueOn, view))}</span>
          </li>
        ))}
      </ul>
      {items.length > shownItems && (
        <Folded text={file.earlierItems(items.length - shownItems)}>
          <ul>
            <Items view={view} items={items.slice(shownItems)} />
          </ul>
        </Folded>
      )}
    </>
  );
}

/** The newest agendas say enough; who wants them all unfolds the rest. */
const shownItems = 3;

function Items({ view, items }: { view: View; items: Mentions['items'] }) {
  return (
    <>
      {items.map(({ meetingId, number, heldOn }) => (
        <li>
          <a href={at(addresses.agenda, { id: meetingId })}>{view.t.bottlenecks.file.item(number)}</a>{' '}
          <span class="quiet">{date(heldOn, view)}</span>
        </li>
      ))}
    </>
  );
}
