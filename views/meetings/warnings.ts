import type { Warning } from '../../src/domain/series.ts';
import { date, list } from '../format.ts';
import type { View } from '../view.ts';

/** What makes a day unwise for a meeting, in one phrase; empty when nothing does. */
export const warningsInWords = (warnings: readonly Warning[], view: View): string =>
  list([...new Set(warnings.map((warning) => inWords(warning, view)))], view);

function inWords(warning: Warning, view: View): string {
  const { warnings } = view.t.meetings;
  switch (warning.code) {
    case 'moved_for_holiday':
      return warnings.moved_for_holiday(date(warning.from, view));
    case 'prinsjesdag':
      return warnings.prinsjesdag;
    case 'bridge_day':
      return warnings.bridge_day;
    default:
      return warning.label;
  }
}
