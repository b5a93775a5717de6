import type { LastingWait } from '../../src/domain/steering/waits.ts';
import { addresses, at } from '../addresses.ts';
import { date, list, number } from '../format.ts';
import { Folded } from '../parts/folded.tsx';
import { Reference } from '../parts/reference.tsx';
import { Rest } from '../parts/rest.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

/** So many are shown at once; the others are one click away. */
const atOnce = 6;

/** Who waits for what on whom, longest first. */
export function Waits({ view, waits, total }: { view: View; waits: LastingWait[]; total: number }) {
  const { title, lead, none, more } = view.t.steering.waits;
  const rest = waits.slice(atOnce);
  return (
    <section class="waits">
      <h2 class="utrecht-heading-2">{title}</h2>
      <p class="quiet">{waits.length ? lead : none}</p>
      {waits.length > 0 && <WaitTable view={view} waits={waits.slice(0, atOnce)} />}
      {rest.length > 0 && (
        <Folded text={more(total - atOnce)}>
          <WaitTable view={view} waits={rest} />
          <Rest view={view} shown={waits.length} total={total} />
        </Folded>
      )}
    </section>
  );
}

function WaitTable({ view, waits }: { view: View; waits: LastingWait[] }) {
  const { title, columns } = view.t.steering.waits;
  return (
    <Table
      view={view}
      caption={title}
      columns={[
        { text: columns.who },
        { text: columns.what },
        { text: columns.whom },
        { text: columns.since },
        { text: columns.days, number: true },
      ]}
    >
      {waits.map((wait) => (
        <Row>
          <Cell>
            {list(wait.cities, view)}:{' '}
            <a href={at(addresses.experiment, { id: wait.experiment.id })}>{wait.experiment.title}</a>
          </Cell>
          <Cell label={columns.what}>
            <span>
              <What view={view} wait={wait} />
            </span>
          </Cell>
          <Cell label={columns.whom}>{whom(view, wait)}</Cell>
          <Cell label={columns.since}>{date(wait.since, view)}</Cell>
          <Cell label={columns.days} number>
            {number(wait.days, view)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function What({ view, wait }: { view: View; wait: LastingWait }) {
  const { ownerKind } = view.t.words;
  const { money, answer, decision } = view.t.steering.waits;
  if (wait.code === 'project_lead') return <>{ownerKind.project_lead}</>;
  if (wait.code === 'owner') return <>{ownerKind[wait.kind]}</>;
  if (wait.code === 'money') return <a href={at(addresses.fundingLine, { id: wait.lineId })}>{money}</a>;
  if (wait.code === 'answer')
    return (
      <>
        {answer} <Reference kind="K" id={wait.bottleneckId} />
      </>
    );
  return (
    <>
      {decision} <a href={at(addresses.milestone, { id: wait.milestoneId })}>{wait.title}</a>
    </>
  );
}

/** Who has to move: named in the register, or the body asked, or who appoints this kind of owner. */
function whom(view: View, wait: LastingWait): string {
  const { theMinistries, nobodyNamed } = view.t.steering.waits;
  if (wait.on) return wait.on;
  if (wait.rung) return view.t.escalations.bodies[wait.rung];
  if (wait.code === 'owner' && wait.kind === 'ministry_sponsor') return theMinistries;
  return wait.code === 'project_lead' || wait.code === 'owner' ? list(wait.cities, view) : nobodyNamed;
}
