import { isOverdue, workingDaysLate } from '../../src/domain/action.ts';
import { date } from '../format.ts';
import { lateWords } from '../parts/late.ts';
import { Badge } from '../parts/status.tsx';
import type { View } from '../view.ts';

type Dates = { dueOn: string; doneOn: string | null };

/** Whether an action is done, open or late, and by how many working days. */
export function Standing({ view, action }: { view: View; action: Dates }) {
  const { t, today } = view;
  const days = workingDaysLate(action, today);
  if (action.doneOn) {
    const on = date(action.doneOn, view);
    return days ? t.actions.doneLate(on, t.common.workingDays(days)) : t.actions.doneOn(on);
  }
  if (!isOverdue(action, today)) return t.actions.standings.open;
  return <Badge text={lateWords(view, days)} tone="error" />;
}

/** Which office, and of which party where its name does not say so. */
export function Who({ party, owner }: { party: string | null; owner: string }) {
  return [party && owner.includes(party) ? '' : party, owner].filter(Boolean).join(', ');
}
