import { addresses, at } from '../addresses.ts';
import { History, type HistoryRow } from '../parts/history.tsx';
import type { Names } from '../parts/history-value.ts';
import { Page } from '../parts/page.tsx';
import { Pager, type Paging } from '../parts/pager.tsx';
import type { View } from '../view.ts';

type Props = {
  view: View;
  experiment: { id: number; title: string };
  rows: HistoryRow[];
  names: Names;
  paging: Paging;
};

/** Everything that ever changed in the register about one experiment. */
export function ExperimentHistory({ view, experiment, rows, names, paging }: Props) {
  const title = view.t.experiments.historyOf(experiment.title);
  const crumbs = [{ href: at(addresses.experiment, experiment), text: experiment.title }];
  return (
    <Page view={view} title={title} crumbs={crumbs}>
      <h1 class="utrecht-heading-1">{title}</h1>
      <History view={view} rows={rows} names={names} />
      <Pager view={view} paging={paging} />
    </Page>
  );
}
