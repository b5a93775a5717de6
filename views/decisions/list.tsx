import { decisionLevels } from '../../src/domain/decision.ts';
import { addresses } from '../addresses.ts';
import { type Choice, choicesOf, Select, TextField } from '../parts/fields.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { OneOf } from '../parts/one-of.tsx';
import { Page } from '../parts/page.tsx';
import { Pager, type Paging } from '../parts/pager.tsx';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { type Meeting, meetingChoices } from './meeting.tsx';
import { DecisionLine, type DecisionRow } from './row.tsx';
import { DecisionTabs } from './tabs.tsx';

type Props = {
  view: View;
  rows: DecisionRow[];
  paging: Paging;
  filter: Record<string, string>;
  experiments: Choice[];
  meetings: Meeting[];
};

/** All decisions, across meetings: what was agreed, by whom, when. */
export function DecisionList({ view, rows, paging, filter, experiments, meetings }: Props) {
  const { t } = view;
  const filled = { values: filter, errors: {} };
  return (
    <Page view={view} title={t.decisions.title}>
      <ListHead title={t.decisions.title} lead={t.decisions.lead} />
      <DecisionTabs view={view} here="decisions" />
      <FilterForm view={view} action={addresses.decisions}>
        <TextField name="q" type="search" label={t.decisions.words} filled={filled} />
        <Select
          name="niveau"
          label={t.decisions.columns.level}
          filled={filled}
          blank={t.decisions.anyLevel}
          choices={choicesOf(decisionLevels, t.words.decisionLevel)}
        />
        <OneOf
          name="experiment"
          label={t.decisions.fields.experimentId}
          filled={filled}
          blank={t.decisions.anyExperiment}
          choices={experiments}
          typed={{ hint: t.fields.typeTitle, show: ({ text }) => text }}
        />
        <Select
          name="kerngroep"
          label={t.decisions.columns.meeting}
          filled={filled}
          blank={t.decisions.anyMeeting}
          choices={meetingChoices(meetings, view)}
        />
      </FilterForm>
      <Results view={view} rows={rows} paging={paging} filtered={Object.values(filter).some(Boolean)} />
    </Page>
  );
}

function Results(props: { view: View; rows: DecisionRow[]; paging: Paging; filtered: boolean }) {
  const { view, rows, paging, filtered } = props;
  const { columns, empty, emptyFiltered, title } = view.t.decisions;
  if (!rows.length) return <p id="results">{filtered ? emptyFiltered : empty}</p>;
  return (
    <div id="results">
      <p class="quiet">{view.t.common.results(paging.total)}</p>
      <Table
        view={view}
        caption={title}
        columns={[
          { text: columns.reference },
          { text: columns.decision },
          { text: columns.level },
          { text: columns.decidedOn },
          { text: columns.meeting },
          { text: columns.about },
        ]}
      >
        {rows.map((row) => (
          <DecisionLine view={view} row={row} />
        ))}
      </Table>
      <Pager view={view} paging={paging} />
    </div>
  );
}
