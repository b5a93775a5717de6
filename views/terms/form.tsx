import type { Rung, Urgency } from '../../src/domain/escalation.ts';
import { addresses, withQuery } from '../addresses.ts';
import { capital } from '../format.ts';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { Page } from '../parts/page.tsx';
import { Stale, type Theirs } from '../parts/stale.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import { TableInput } from '../parts/table-input.tsx';
import type { View } from '../view.ts';
import { labelOf, nameOf, type Term, termNames } from './names.ts';

export type TermLine = { rung: Rung; urgency: Urgency; version: number };

type Props = { view: View; filled: Filled; lines: TermLine[]; mayWrite: boolean; theirs?: Theirs };

/** How fast the coalition answers one another: one table, to read for everybody, to fill in for the national lead. */
export function TermsPage(props: Props) {
  const { view, filled, mayWrite, theirs } = props;
  const { t } = view;
  return (
    <Page
      view={view}
      title={t.terms.title}
      crumbs={[{ href: addresses.admin, text: t.programme.admin.title }]}
    >
      <ListHead title={t.terms.title} lead={t.terms.lead} />
      {theirs && <Stale view={view} labels={labels(props)} theirs={theirs} filled={filled} />}
      <p>{t.terms.frozen}</p>
      {mayWrite ? (
        <Form
          view={view}
          action={withQuery(addresses.terms, { terug: view.back })}
          filled={filled}
          labels={labels(props)}
          class="form form--wide"
        >
          <p>{t.terms.growing}</p>
          <TermTable {...props} />
          <Buttons view={view} submit={t.terms.save} cancel={view.back ?? addresses.admin} />
        </Form>
      ) : (
        <TermTable {...props} />
      )}
    </Page>
  );
}

const labels = ({ view, lines }: Props) =>
  Object.fromEntries(
    lines.flatMap((line) => termNames.map((term) => [nameOf(line, term), labelOf(view, line, term)])),
  );

/** The terms in a table, as figures or to fill in. */
export function TermTable(props: Omit<Props, 'theirs'>) {
  const { view, filled, lines, mayWrite } = props;
  const { columns } = view.t.terms;
  return (
    <Table
      view={view}
      caption={view.t.terms.title}
      columns={[
        { text: columns.rung },
        { text: columns.urgency },
        ...termNames.map((term) => ({ text: columns[term], number: true })),
      ]}
    >
      {lines.map((line) => (
        <Row>
          <Cell>{capital(view.t.words.rung[line.rung])}</Cell>
          <Cell label={columns.urgency}>{view.t.words.urgency[line.urgency]}</Cell>
          {termNames.map((term) => (
            <Cell label={columns[term]} number>
              {mayWrite ? (
                <TermField view={view} filled={filled} line={line} term={term} />
              ) : (
                String(filled.values[nameOf(line, term)] || view.t.terms.missing)
              )}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}

function TermField(props: { view: View; filled: Filled; line: TermLine; term: Term }) {
  const { view, filled, line, term } = props;
  return (
    <div>
      <TableInput name={nameOf(line, term)} label={labelOf(view, line, term)} filled={filled} type="number" />
      {term === 'acknowledgeDays' && (
        <input type="hidden" name={nameOf(line, 'version')} value={String(line.version)} />
      )}
    </div>
  );
}
