import { addresses, at } from '../addresses.ts';
import { stateWords } from '../escalations/words.ts';
import { capital } from '../format.ts';
import { FoldedHistory } from '../parts/folded-history.tsx';
import type { HistoryRow } from '../parts/history.tsx';
import type { Names } from '../parts/history-value.ts';
import { may } from '../parts/may.ts';
import { Page } from '../parts/page.tsx';
import { Prose } from '../parts/prose.tsx';
import { Badge } from '../parts/status.tsx';
import type { View } from '../view.ts';
import { AskBox } from './ask-box.tsx';
import { Beside, type Mentions } from './beside.tsx';
import { Clocks } from './clocks.tsx';
import { Ladder } from './ladder.tsx';
import { NextSteps } from './next-steps.tsx';
import type { Similar } from './similar.tsx';
import { type Act, type Noted, storyOf } from './story.ts';
import { Timeline } from './timeline.tsx';
import type { Whole } from './whole.ts';

type Props = {
  view: View;
  whole: Whole;
  experiments: { id: number; title: string }[];
  similar: Similar[];
  mentions: Mentions;
  acts: Act[];
  notes: Noted[];
  history: { rows: HistoryRow[]; names: Names };
};

/** One bottleneck: where it lies, what is asked, what happened, and what I can do. */
export function BottleneckFile(props: Props) {
  const { view, whole } = props;
  const { t } = view;
  const { id, title, status } = whole.bottleneck;
  return (
    <Page
      view={view}
      title={`K-${id} ${title}`}
      crumbs={[{ href: addresses.bottlenecks, text: t.bottlenecks.title }]}
    >
      <Head view={view} whole={whole} />
      <NextSteps view={view} whole={whole} />
      <AskBox view={view} whole={whole} />
      {status !== 'draft' && <Whereabouts view={view} whole={whole} />}
      <div class="with-aside">
        <div>
          <Story {...props} />
        </div>
        <Beside {...props} />
      </div>
      <FoldedHistory view={view} {...props.history} />
    </Page>
  );
}

function Head({ view, whole }: Pick<Props, 'view' | 'whole'>) {
  const { t } = view;
  const { bottleneck, city, line, stays } = whole;
  const { category, isSupportQuestion, reopenings } = bottleneck;
  return (
    <header class="file-head">
      <p class="file-head__about">
        <span class="reference">K-{bottleneck.id}</span> · {city} ·{' '}
        {category ? capital(t.words.category[category]) : t.bottlenecks.noCategory}
        {isSupportQuestion && ` · ${capital(t.bottlenecks.supportQuestion)}`}
        {reopenings > 0 && ` · ${t.bottlenecks.file.reopened(reopenings)}`}{' '}
        {bottleneck.status !== 'open' && (
          <Badge text={capital(t.words.bottleneckStatus[bottleneck.status])} />
        )}
      </p>
      <h1 class="utrecht-heading-1">{bottleneck.title}</h1>
      <p class="lead">{stateWords(view, line, { city, addressee: stays[0]?.addressee ?? null })}</p>
    </header>
  );
}

/** The ladder, and beside it the clocks of the newest question. */
function Whereabouts({ view, whole }: Pick<Props, 'view' | 'whole'>) {
  const { file } = view.t.bottlenecks;
  return (
    <div class="whereabouts">
      <section aria-labelledby="ladder">
        <h2 class="utrecht-heading-2" id="ladder">
          {file.ladder}
        </h2>
        <Ladder view={view} whole={whole} />
        {whole.stays.length > 0 && (
          <p class="no-print">
            <a href={at(addresses.escalations, { id: whole.bottleneck.id })}>{file.allStays}</a>
          </p>
        )}
      </section>
      <section aria-labelledby="clocks">
        <h2 class="utrecht-heading-2" id="clocks">
          {file.clocks}
        </h2>
        <Clocks view={view} whole={whole} />
      </section>
    </div>
  );
}

function Story({ view, whole, acts, notes }: Props) {
  const { file } = view.t.bottlenecks;
  return (
    <>
      {whole.bottleneck.story && (
        <section>
          <h2 class="utrecht-heading-2">{file.story}</h2>
          <Prose text={whole.bottleneck.story} />
        </section>
      )}
      <section>
        <h2 class="utrecht-heading-2">{file.timeline}</h2>
        <WriteNote view={view} whole={whole} />
        <Timeline view={view} story={storyOf(whole, acts, notes)} id={whole.bottleneck.id} />
      </section>
    </>
  );
}

function WriteNote({ view, whole: { bottleneck } }: Pick<Props, 'view' | 'whole'>) {
  if (bottleneck.status === 'draft' || !may(view, 'note.write')) return null;
  return (
    <p class="no-print">
      <a href={at(addresses.notes, bottleneck)}>{view.t.notes.write}</a>
    </p>
  );
}
