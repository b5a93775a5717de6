import type { Vacancy } from '../../src/domain/experiment/vacancies.ts';
import { type OwnerKind, ownerKinds } from '../../src/domain/experiment.ts';
import { isOver } from '../../src/domain/span.ts';
import { addresses, at } from '../addresses.ts';
import { capital, date } from '../format.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { Badge } from '../parts/status.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

export type OwnerRow = {
  owner: {
    id: number;
    kind: OwnerKind;
    partyId: number;
    title: string;
    fromOn: string;
    untilOn: string | null;
    version: number;
  };
  party: string;
};

type Props = { view: View; id: number; owners: OwnerRow[]; vacancies: Vacancy[]; mayEdit: boolean };

/** The four owners of today, with each vacancy called a vacancy. */
export function Owners(props: Props) {
  const { view, id, owners, vacancies, mayEdit } = props;
  const { manageOwners, owners: texts } = view.t.experiments;
  const told = owners.filter(({ owner }) => !isOver(owner, view.today));
  const isEmpty = !told.length && !vacancies.length;
  return (
    <>
      {isEmpty ? <p>{texts.none}</p> : <OwnerTable {...props} owners={told} />}
      {mayEdit && (
        <div class="buttons">
          <ActionLink href={at(addresses.owners, { id })} text={manageOwners} />
        </div>
      )}
    </>
  );
}

function OwnerTable({ vacancies, ...props }: Props) {
  const { ownerColumns, sections } = props.view.t.experiments;
  return (
    <Table
      view={props.view}
      caption={sections.owners}
      columns={[{ text: ownerColumns.kind }, { text: ownerColumns.who }, { text: ownerColumns.since }]}
    >
      {ownerKinds.map((kind) => (
        <KindRows {...props} kind={kind} vacancy={vacancies.find((vacancy) => vacancy.kind === kind)} />
      ))}
    </Table>
  );
}

type KindProps = Omit<Props, 'vacancies'> & { kind: OwnerKind; vacancy?: Vacancy };

function KindRows({ view, id, kind, owners, vacancy, mayEdit }: KindProps) {
  const { ownerColumns } = view.t.experiments;
  const comingOrPresent = owners.filter(({ owner }) => owner.kind === kind);
  return (
    <>
      {vacancy && <VacancyRow view={view} id={id} vacancy={vacancy} mayEdit={mayEdit} />}
      {comingOrPresent.map(({ owner: { title, fromOn }, party }) => (
        <Row>
          <Cell>{capital(view.t.words.ownerKind[kind])}</Cell>
          <Cell label={ownerColumns.who}>
            {title}
            {!title.includes(party) && `, ${party}`}
          </Cell>
          <Cell label={ownerColumns.since}>{date(fromOn, view)}</Cell>
        </Row>
      ))}
    </>
  );
}

function VacancyRow({
  view,
  id,
  vacancy,
  mayEdit,
}: Omit<KindProps, 'owners' | 'kind'> & { vacancy: Vacancy }) {
  const { vacancy: word, vacantFor, ownerColumns, appoint } = view.t.experiments;
  const { kind, since, days } = vacancy;
  return (
    <Row>
      <Cell>{capital(view.t.words.ownerKind[kind])}</Cell>
      <Cell label={ownerColumns.who}>
        <Badge text={word} tone="warning" />{' '}
        {mayEdit && (
          <a class="no-print" href={`${at(addresses.owners, { id }, { rol: kind })}#benoemen`}>
            {appoint}
          </a>
        )}
      </Cell>
      <Cell label={ownerColumns.since}>{vacantFor(date(since, view), view.t.common.days(days))}</Cell>
    </Row>
  );
}
