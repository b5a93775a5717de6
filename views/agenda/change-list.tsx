import type { Aspect, Change } from '../../src/domain/agenda/compare.ts';
import { type Item, isTreated, shownMinutes, shownPresenter } from '../../src/domain/agenda/item.ts';
import { gist } from '../../src/domain/agenda/reason.ts';
import type { View } from '../view.ts';
import { type Reader, wordReason } from './reasons.ts';
import { titleOf } from './wording.ts';

/** Of one item what it was and what it becomes, aspect by aspect. */
export function ChangeList({ view, change }: { view: View; change: Change }) {
  const { proposal } = view.t.agendaSteps;
  return (
    <span class="changes">
      {change.what.map((aspect) => {
        if (aspect === 'fits') return <Fits view={view} item={change.after} />;
        const { before, after } = bothSides(change, aspect, view);
        return (
          <span class="changes__one">
            <span class="quiet">{proposal.aspects[aspect]}: </span>
            <del>
              <span class="visually-hidden">{proposal.was} </span>
              {before}
            </del>{' '}
            <ins>
              <span class="visually-hidden">{proposal.becomes} </span>
              {after}
            </ins>
          </span>
        );
      })}
    </span>
  );
}

function Fits({ view, item }: { view: View; item: Item }) {
  const { nowFits, fitsNoLonger } = view.t.agendaSteps.proposal;
  return (
    <span class="changes__one">
      <ins>{isTreated(item) ? nowFits : fitsNoLonger}</ins>
    </span>
  );
}

/** What differs, before and after; of reasons only those that differ. */
function bothSides({ before, after }: Change, aspect: Exclude<Aspect, 'fits'>, reader: Reader) {
  if (aspect !== 'reasons') return { before: say[aspect](before, reader), after: say[aspect](after, reader) };
  return { before: reasonsOnly(before, after, reader), after: reasonsOnly(after, before, reader) };
}

function reasonsOnly(item: Item, other: Item, reader: Reader): string {
  const known = other.reasons.map(gist);
  const own = item.reasons.filter((reason) => !known.includes(gist(reason)));
  return (
    own.map((reason) => wordReason(reason, reader)).join(' · ') || reader.t.agendaSteps.proposal.nothingBefore
  );
}

const say: Record<Exclude<Aspect, 'reasons' | 'fits'>, (item: Item, reader: Reader) => string> = {
  minutes: (item, { t }) => t.agenda.minutes(shownMinutes(item)),
  section: (item, { t }) => t.words.section[item.section],
  title: titleOf,
  presenter: (item, { t }) => shownPresenter(item) || t.common.none,
};
