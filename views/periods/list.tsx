import type { PeriodKind } from '../../src/domain/meeting.ts';
import { addresses, at, withQuery } from '../addresses.ts';
import { capital, dates } from '../format.ts';
import { Folded } from '../parts/folded.tsx';
import { type Filled, Form, Submit } from '../parts/form.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { Page } from '../parts/page.tsx';
import { ActionCell, Cell, Row, Table } from '../parts/table.tsx';
import { BackToSetUp } from '../set-up/back.tsx';
import type { View } from '../view.ts';
import { PeriodFields } from './form.tsx';

export type Period = { id: number; kind: PeriodKind; label: string; fromOn: string; untilOn: string };
type Props = { view: View; periods: Period[]; mayWrite: boolean; filled: Filled };

/** Days on which a meeting is unwise: first what is still to come, soonest first. */
export function PeriodList({ view, periods, mayWrite, filled }: Props) {
  const { t } = view;
  const coming = periods.filter(({ untilOn }) => untilOn >= view.today).toReversed();
  const past = periods.filter(({ untilOn }) => untilOn < view.today);
  return (
    <Page
      view={view}
      title={t.periods.title}
      crumbs={[{ href: addresses.admin, text: t.programme.admin.title }]}
    >
      <BackToSetUp view={view} />
      <ListHead title={t.periods.title} lead={t.periods.lead} />
      {mayWrite && <AddForm view={view} filled={filled} />}
      <h2 class="utrecht-heading-2">{t.periods.coming}</h2>
      {!coming.length && <p>{t.periods.none}</p>}
      <PeriodTable view={view} caption={t.periods.coming} periods={coming} mayWrite={mayWrite} />
      {past.length > 0 && (
        <Folded text={t.periods.past(past.length)}>
          <PeriodTable view={view} caption={t.periods.past(past.length)} periods={past} mayWrite={mayWrite} />
        </Folded>
      )}
    </Page>
  );
}

/** Folded until somebody wants to add something, or has done so with a mistake. */
function AddForm({ view, filled }: Pick<Props, 'view' | 'filled'>) {
  const { t } = view;
  const isRefused = Object.keys(filled.errors).length > 0;
  return (
    <details open={isRefused} class="add">
      <summary>{t.periods.addTitle}</summary>
      <Form
        view={view}
        action={withQuery(addresses.periods, { terug: view.back })}
        filled={filled}
        labels={t.periods.fields}
      >
        <PeriodFields view={view} filled={filled} />
        <Submit text={t.periods.add} />
      </Form>
    </details>
  );
}

function PeriodTable({ view, caption, periods, mayWrite }: Omit<Props, 'filled'> & { caption: string }) {
  const { t } = view;
  const { columns } = t.periods;
  if (!periods.length) return null;
  const heads = [columns.label, columns.kind, columns.fromOn, columns.untilOn];
  return (
    <Table
      view={view}
      caption={caption}
      columns={[
        ...heads.map((text) => ({ text })),
        ...(mayWrite ? [{ text: columns.edit, action: true }] : []),
      ]}
    >
      {periods.map((period) => (
        <PeriodRow view={view} period={period} mayWrite={mayWrite} />
      ))}
    </Table>
  );
}

type RowProps = { view: View; period: Props['periods'][number]; mayWrite: boolean };

function PeriodRow({ view, period: { id, kind, label, fromOn, untilOn }, mayWrite }: RowProps) {
  const { t } = view;
  const { columns, edit } = t.periods;
  const [from, until] = dates(fromOn, untilOn, view);
  return (
    <Row>
      <Cell>{label}</Cell>
      <Cell label={columns.kind}>{capital(t.words.periodKind[kind])}</Cell>
      <Cell label={columns.fromOn}>{from}</Cell>
      <Cell label={columns.untilOn}>{until}</Cell>
      {mayWrite && (
        <ActionCell>
          <a href={at(addresses.period, { id })} aria-label={edit(label)}>
            {t.common.edit}
          </a>
        </ActionCell>
      )}
    </Row>
  );
}
