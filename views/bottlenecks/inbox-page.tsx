import { Inbox, type InboxRow } from '../escalations/inbox.tsx';
import { Page } from '../parts/page.tsx';
import { Pager, type Paging } from '../parts/pager.tsx';
import type { Tab } from '../parts/tabs.tsx';
import type { View } from '../view.ts';
import { BottlenecksHead } from './list.tsx';

type Props = { view: View; rows: InboxRow[]; paging: Paging; tabs: Tab[]; mayLog: boolean };

/** The list as a ministry (or who answers for a body) comes for it: only what waits for them. */
export function InboxPage({ view, rows, paging, tabs, mayLog }: Props) {
  return (
    <Page view={view} title={view.t.bottlenecks.title} wide>
      <BottlenecksHead view={view} mayLog={mayLog} tabs={tabs} />
      <div id="results">
        <Inbox view={view} rows={rows} />
        <Pager view={view} paging={paging} />
      </div>
    </Page>
  );
}
