import { addresses, at } from '../addresses.ts';
import type { Stay, Whole } from '../bottlenecks/whole.ts';
import { capital, date } from '../format.ts';
import { Page } from '../parts/page.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { StateLine } from './command-form.tsx';
import { whoOf } from './words.ts';

/** For who may read but not escalate (now): every stay so far, and why there is no form. */
export function StaysPage({ view, whole, reason }: { view: View; whole: Whole; reason: string }) {
  const { id } = whole.bottleneck;
  const { stays } = view.t.escalations;
  const crumbs = [
    { href: addresses.bottlenecks, text: view.t.bottlenecks.title },
    { href: at(addresses.bottleneck, { id }), text: `K-${id}` },
  ];
  return (
    <Page view={view} title={stays.title(id)} crumbs={crumbs}>
      <h1 class="utrecht-heading-1">{stays.title(id)}</h1>
      <StateLine view={view} whole={whole} />
      <p>{reason}</p>
      <Stays view={view} stays={whole.stays} />
    </Page>
  );
}

/** Every stay on a rung so far, the newest first, with how its clocks ended. */
export function Stays({ view, stays }: { view: View; stays: Stay[] }) {
  const { stays: words } = view.t.escalations;
  const { columns } = words;
  return (
    <section class="stays">
      <h2 class="utrecht-heading-2">{words.soFar}</h2>
      {!stays.length && <p>{words.none}</p>}
      {stays.length > 0 && (
        <Table view={view} caption={words.soFar} columns={Object.values(columns).map((text) => ({ text }))}>
          {stays.map((stay) => (
            <StayLine view={view} stay={stay} />
          ))}
        </Table>
      )}
    </section>
  );
}

function StayLine({ view, stay: { escalation: stay, addressee } }: { view: View; stay: Stay }) {
  const { columns } = view.t.escalations.stays;
  const met = (label: string, doneOn: string | null, by: string) => (
    <Cell label={label}>
      <Met view={view} doneOn={doneOn} by={by} isOver={stay.endedOn !== null} />
    </Cell>
  );
  return (
    <Row>
      <Cell>{capital(whoOf(view, stay.rung, addressee))}</Cell>
      <Cell label={columns.question}>{stay.question}</Cell>
      <Cell label={columns.started}>
        <span class="nowrap">{date(stay.startedOn, view)}</span>
      </Cell>
      <Cell label={columns.ended}>
        {stay.endedOn && <span class="nowrap">{date(stay.endedOn, view)}</span>}
      </Cell>
      {met(columns.acknowledged, stay.acknowledgedOn, stay.acknowledgeBy)}
      {met(columns.answered, stay.answeredOn, stay.answerBy)}
      {met(columns.solved, stay.solvedOn, stay.solveBy)}
    </Row>
  );
}

/** When a clock was met, and whether that was late; else by when it must be, or that it never was. */
function Met(props: { view: View; doneOn: string | null; by: string; isOver: boolean }) {
  const { view, doneOn, by, isOver } = props;
  const { due, never, late } = view.t.escalations.stays;
  if (!doneOn) {
    if (isOver) return <span class="quiet">{never}</span>;
    return <span class={by < view.today ? 'overdue' : undefined}>{due(date(by, view))}</span>;
  }
  return (
    <span>
      {date(doneOn, view)} {doneOn > by && <span class="overdue">{late}</span>}
    </span>
  );
}
