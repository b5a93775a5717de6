import type { View } from '../view.ts';
import { Folded } from './folded.tsx';
import { History, type HistoryRow } from './history.tsx';
import type { Names } from './history-value.ts';
import { may } from './may.ts';

/** Who changed what when, out of the way; it is a part of the audit trail, and shown to whom that is. */
export function FoldedHistory(props: { view: View; text?: string; rows: HistoryRow[]; names: Names }) {
  const { view, text = view.t.common.history } = props;
  if (!may(view, 'audit.read')) return null;
  return (
    <Folded text={text}>
      <History view={view} rows={props.rows} names={props.names} />
    </Folded>
  );
}
