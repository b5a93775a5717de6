import { type ActionStanding, actionStandings } from '../../src/domain/action.ts';
import { addresses } from '../addresses.ts';
import { type Meeting, meetingChoices } from '../decisions/meeting.tsx';
import { DecisionTabs } from '../decisions/tabs.tsx';
import { type Choice, choicesOf, Select, TextField } from '../parts/fields.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { Page } from '../parts/page.tsx';
import { Pager, type Paging } from '../parts/pager.tsx';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { ActionLine, type ActionRow } from './row.tsx';

type Filter = { q: string; stand: ActionStanding; partij: string; kerngroep: string };
type Props = {
  view: View;
  rows: ActionRow[];
  paging: Paging;
  filter: Filter;
  parties: Choice[];
  meetings: Meeting[];
  mayComplete: (action: { partyId: number | null }) => boolean;
};

/** All actions, across meetings; open ones unless asked otherwise, the oldest debt first. */
export function ActionList(props: Props) {
  const { view, filter } = props;
  const { t } = view;
  const filled = { values: filter, errors: {} };
  return (
    <Page view={view} title={t.actions.title}>
      <ListHead title={t.actions.title} lead={t.actions.lead} />
      <DecisionTabs view={view} here="actions" />
      <FilterForm view={view} action={addresses.actions}>
        <Select
          name="stand"
          label={t.actions.standing}
          filled={filled}
          choices={choicesOf(actionStandings, t.actions.standings)}
        />
        <TextField name="q" type="search" label={t.actions.words} filled={filled} />
        <Select
          name="partij"
          label={t.actions.columns.who}
          filled={filled}
          blank={t.actions.anyParty}
          choices={props.parties}
        />
        <Select
          name="kerngroep"
          label={t.actions.columns.meeting}
          filled={filled}
          blank={t.actions.anyMeeting}
          choices={meetingChoices(props.meetings, view)}
        />
      </FilterForm>
      <Results {...props} />
    </Page>
  );
}

function Results({ view, rows, paging, filter, mayComplete }: Props) {
  const { columns, empty, emptyFiltered, title } = view.t.actions;
  const filtered = Boolean(filter.q || filter.partij || filter.kerngroep);
  if (!rows.length) return <p id="results">{filtered ? emptyFiltered : empty[filter.stand]}</p>;
  const heads = [
    columns.reference,
    columns.action,
    columns.who,
    columns.dueOn,
    columns.state,
    columns.meeting,
  ];
  const withButtons = rows.some(({ action }) => !action.doneOn && mayComplete(action));
  return (
    <div id="results">
      <p class="quiet">{view.t.common.results(paging.total)}</p>
      <Table
        view={view}
        caption={title}
        columns={[
          ...heads.map((text) => ({ text })),
          ...(withButtons ? [{ text: columns.complete, action: true }] : []),
        ]}
      >
        {rows.map((row) => (
          <ActionLine view={view} row={row} withButtons={withButtons} mayComplete={mayComplete} />
        ))}
      </Table>
      <Pager view={view} paging={paging} />
    </div>
  );
}
