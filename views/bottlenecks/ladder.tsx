import { type Rung, rungs } from '../../src/domain/escalation.ts';
import { whoOf } from '../escalations/words.ts';
import { capital, date, dates } from '../format.ts';
import type { View } from '../view.ts';
import type { Stay, Whole } from './whole.ts';

/** The five rungs, the present one filled, with whom and from when until when beside each. */
export function Ladder({ view, whole }: { view: View; whole: Whole }) {
  return (
    <ol class="ladder">
      {rungs.map((rung) => (
        <RungLine view={view} whole={whole} rung={rung} />
      ))}
    </ol>
  );
}

function RungLine({ view, whole, rung }: { view: View; whole: Whole; rung: Rung }) {
  const { ladder } = view.t.bottlenecks;
  const stays = whole.stays.filter(({ escalation }) => escalation.rung === rung);
  const isHere = whole.bottleneck.status === 'open' && whole.bottleneck.rung === rung;
  const hasBeen = rung === 'city' || stays.length > 0;
  const look = isHere ? 'here' : hasBeen ? 'been' : 'ahead';
  return (
    <li class={`ladder__rung ladder__rung--${look}`} aria-current={isHere ? 'step' : undefined}>
      <span class="ladder__name">
        {capital(view.t.words.rung[rung])}
        {isHere && <span class="visually-hidden"> ({ladder.here})</span>}
      </span>
      <span class="ladder__when quiet">
        {rung === 'city' ? <CityDates view={view} whole={whole} /> : <StayDates view={view} stays={stays} />}
      </span>
    </li>
  );
}

function CityDates({ view, whole: { city, bottleneck, stays } }: { view: View; whole: Whole }) {
  const { ladder } = view.t.bottlenecks;
  const left = stays.at(-1)?.escalation.startedOn;
  const [newest] = stays;
  const cameBack = bottleneck.rung === 'city' && newest?.escalation.endedOn;
  const from = cameBack || bottleneck.loggedOn;
  return (
    <>
      {city},{' '}
      {left && !cameBack ? ladder.between(...dates(from, left, view)) : ladder.since(date(from, view))}
    </>
  );
}

/** Of the newest stay on this rung, and how often it was here. */
function StayDates({ view, stays }: { view: View; stays: Stay[] }) {
  const { ladder } = view.t.bottlenecks;
  const [newest] = stays;
  if (!newest) return null;
  const { escalation, addressee } = newest;
  const { startedOn, endedOn } = escalation;
  const when = endedOn
    ? ladder.between(...dates(startedOn, endedOn, view))
    : ladder.since(date(startedOn, view));
  const who = addressee ? `${whoOf(view, escalation.rung, addressee)}, ` : '';
  return (
    <>
      {who}
      {when}
      {stays.length > 1 && ` (${ladder.visits(stays.length)})`}
    </>
  );
}
