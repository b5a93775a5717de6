import type { Child } from '#html/jsx-runtime';
import type { Overdue } from '../../src/domain/home/overdue.ts';
import { addresses, at } from '../addresses.ts';
import { whoOf } from '../escalations/words.ts';
import { capital, euro } from '../format.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { lateWords } from '../parts/late.ts';
import { Reference } from '../parts/reference.tsx';
import { ActionCell, Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

/** What is late and with whom, the party with the oldest debt first; a clock that ran out proposes, people decide. */
export function OverdueTable({ view, overdue }: { view: View; overdue: Overdue[] }) {
  const { lead } = view.t.home;
  const { columns } = lead;
  if (!overdue.length) return <p>{lead.noOverdue}</p>;
  return (
    <>
      <p class="quiet">{lead.proposalLead}</p>
      <Table
        view={view}
        caption={lead.overdue}
        columns={[
          { text: columns.who },
          { text: columns.what },
          { text: columns.late },
          { text: columns.proposal, action: true },
        ]}
      >
        {overdue.map((one) => (
          <Row>
            <Cell>{whom(view, one)}</Cell>
            <Cell label={columns.what}>
              <span>{what(view, one)}</span>
            </Cell>
            <Cell label={columns.late}>
              <strong class="overdue nowrap">{lateWords(view, one.days)}</strong>
            </Cell>
            <ActionCell>
              <Proposal view={view} overdue={one} />
            </ActionCell>
          </Row>
        ))}
      </Table>
    </>
  );
}

const whom = (view: View, one: Overdue): string =>
  one.party || (one.code === 'question' ? capital(whoOf(view, one.rung, null)) : '');

export function what(view: View, one: Overdue): Child {
  const { lead } = view.t.home;
  switch (one.code) {
    case 'question':
      return (
        <>
          <Reference kind="K" id={one.bottleneckId} /> {one.title}{' '}
          <span class="quiet">{lead.question[one.clock]}</span>
        </>
      );
    case 'update':
      return <a href={at(addresses.meetingUpdates, { id: one.meetingId })}>{lead.update(one.experiment)}</a>;
    case 'action':
      return (
        <>
          <Reference kind="A" id={one.actionId} /> {one.text}
        </>
      );
    case 'milestone':
      return (
        <>
          {lead.milestone} <a href={at(addresses.milestone, { id: one.milestoneId })}>{one.title}</a>
        </>
      );
    case 'money':
      return (
        <a href={at(addresses.fundingLine, { id: one.lineId })}>
          {lead.money(euro(one.amount, view), view.t.words.instrument[one.instrument], one.experiment)}
        </a>
      );
  }
}

/** One rung up, as a way to the form in which a person decides. */
function Proposal({ view, overdue }: { view: View; overdue: Overdue }) {
  if (overdue.code !== 'question' || !overdue.to) return null;
  const { bottleneckId: id, to } = overdue;
  const text = view.t.home.lead.escalate(`K-${id}`, view.t.escalations.bodies[to]);
  return <ActionLink href={at(addresses.escalations, { id })} text={text} />;
}
