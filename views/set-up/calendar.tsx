import type { PlannedMeeting } from '../../src/domain/series.ts';
import { addresses, withQuery } from '../addresses.ts';
import { date } from '../format.ts';
import { warningsInWords } from '../meetings/warnings.ts';
import type { View } from '../view.ts';
import { setUpHere } from './props.ts';

/** A day for a meeting, with what it has against it. */
export type Unwise = Pick<PlannedMeeting, 'on' | 'warnings'>;

/** That nobody said yet when administrators are away, so that no meeting can be warned about it. */
export function NoPeriods({ view: { t } }: { view: View }) {
  const { rhythm } = t.setUp;
  return (
    <p>
      {rhythm.noPeriods} <a href={withQuery(addresses.periods, { terug: setUpHere })}>{rhythm.addPeriods}</a>
    </p>
  );
}

/** Which meetings are on a day that has something against it, and what; '' when none is. */
export function unwiseWords(view: View, meetings: readonly Unwise[]): string {
  const unwise = meetings.filter(({ warnings }) => warnings.length > 0);
  const words = unwise.map(({ on, warnings }) => `${date(on, view)} (${warningsInWords(warnings, view)})`);
  return words.length ? view.t.setUp.rhythm.unwise(words.join('; ')) : '';
}
