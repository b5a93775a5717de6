import { whoOf } from '../escalations/words.ts';
import { capital, date } from '../format.ts';
import { Prose } from '../parts/prose.tsx';
import type { View } from '../view.ts';
import { runningOf, type Stay, type Whole } from './whole.ts';

/** The exact ask in a box of its own: of the stay that runs (or ran last), else what the city says it needs. */
export function AskBox({ view, whole }: { view: View; whole: Whole }) {
  const stay = whole.bottleneck.status === 'closed' ? (whole.stays[0] ?? null) : runningOf(whole);
  return stay ? <Question view={view} stay={stay} /> : <CityNeeds view={view} whole={whole} />;
}

/** The question as it was put, with what is asked for and by when. */
export function Question({ view, stay: { escalation, addressee } }: { view: View; stay: Stay }) {
  const { t } = view;
  const { ask, question, startedOn, wantedOn } = escalation;
  const words = t.escalations;
  const when = [words.askedOn(date(startedOn, view))];
  if (wantedOn) when.push(words.wantedOn(date(wantedOn, view)));
  return (
    <section class="box ask" aria-labelledby="ask">
      <h2 class="utrecht-heading-2" id="ask">
        {words.question(whoOf(view, escalation.rung, addressee))}
      </h2>
      <Prose text={question} />
      <p class="quiet">
        {words.askedFor(t.words.ask[ask])}, {when.join(', ')}
      </p>
    </section>
  );
}

function CityNeeds({ view, whole: { bottleneck, askedOf } }: { view: View; whole: Whole }) {
  const { t } = view;
  const { need, noNeed, askedOf: toAsk } = t.bottlenecks.file;
  const { ask, question, wantedOn } = bottleneck;
  if (!ask && !question) return <p class="quiet">{noNeed}</p>;
  return (
    <section class="box ask" aria-labelledby="ask">
      <h2 class="utrecht-heading-2" id="ask">
        {need}
      </h2>
      {question && <Prose text={question} />}
      <p class="quiet">
        {ask && `${capital(t.words.ask[ask])}. `}
        {askedOf && `${toAsk(askedOf)} `}
        {wantedOn && `${capital(t.escalations.wantedOn(date(wantedOn, view)))}.`}
      </p>
    </section>
  );
}
