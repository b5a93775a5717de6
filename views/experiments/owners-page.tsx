import { addresses, at } from '../addresses.ts';
import { capital, date } from '../format.ts';
import { Chapter } from '../parts/contents.tsx';
import type { Choice } from '../parts/fields.tsx';
import { type Filled, Form, Submit } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { ActionCell, Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { OwnerFields } from './owner-fields.tsx';
import type { OwnerRow } from './owners.tsx';

type Props = {
  view: View;
  experiment: { id: number; title: string };
  owners: OwnerRow[];
  parties: Choice[];
  filled: Filled;
  mayEdit: boolean;
};

/** Everybody who owned the experiment, now or before, and the form to appoint the next one. */
export function OwnersPage(props: Props) {
  const { view, experiment, mayEdit } = props;
  const { owners, sections } = view.t.experiments;
  const crumbs = [{ href: at(addresses.experiment, experiment), text: experiment.title }];
  return (
    <Page view={view} title={`${sections.owners}: ${experiment.title}`} crumbs={crumbs}>
      <h1 class="utrecht-heading-1">{owners.title}</h1>
      <p class="lead">{owners.lead}</p>
      <Everybody {...props} />
      {mayEdit && <Appoint {...props} />}
    </Page>
  );
}

function Everybody({ view, experiment, owners, mayEdit }: Props) {
  const { t } = view;
  const { columns, none, present, title: caption } = t.experiments.owners;
  if (!owners.length) return <p>{none}</p>;
  return (
    <Table
      view={view}
      caption={caption}
      columns={[
        ...Object.values(columns).map((text) => ({ text })),
        ...(mayEdit ? [{ text: t.common.edit, action: true }] : []),
      ]}
    >
      {owners.map(({ owner, party }) => (
        <Row>
          <Cell>{capital(t.words.ownerKind[owner.kind])}</Cell>
          <Cell label={columns.title}>{owner.title}</Cell>
          <Cell label={columns.party}>{party}</Cell>
          <Cell label={columns.from}>{date(owner.fromOn, view)}</Cell>
          <Cell label={columns.until}>{owner.untilOn ? date(owner.untilOn, view) : present}</Cell>
          {mayEdit && (
            <ActionCell>
              <a href={at(addresses.owner, { id: experiment.id, owner: owner.id })}>
                {t.common.edit}
                <span class="visually-hidden"> {owner.title}</span>
              </a>
            </ActionCell>
          )}
        </Row>
      ))}
    </Table>
  );
}

function Appoint({ view, experiment, parties, filled }: Props) {
  const { appointTitle, fields } = view.t.experiments.owners;
  return (
    <Chapter id="benoemen" title={appointTitle}>
      <Form view={view} action={at(addresses.owners, experiment)} filled={filled} labels={fields}>
        <OwnerFields view={view} filled={filled} parties={parties} />
        <Submit text={view.t.experiments.appoint} />
      </Form>
    </Chapter>
  );
}
