import type { Wait } from '../../src/domain/waiting.ts';
import { addresses, at } from '../addresses.ts';
import { capital, date, list, number } from '../format.ts';
import { Folded } from '../parts/folded.tsx';
import { Reference } from '../parts/reference.tsx';
import { Rest } from '../parts/rest.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

type Props = {
  view: View;
  waits: Wait[];
  cities: string[];
  lines: { id: number; year: number }[];
  milestones: { id: number; title: string }[];
  bottlenecks: { id: number; title: string }[];
};

/** So many of the longest are shown. */
const atOnce = 25;

/** How long the experiment waits and has waited, for what and on whom; longest first. */
export function Waiting(props: Props) {
  const { view, waits } = props;
  const { waiting } = view.t.experiments;
  if (!waits.length) return <p>{waiting.none}</p>;
  const now = waits.filter(({ until }) => until === null);
  const before = waits.filter(({ until }) => until !== null);
  return (
    <>
      <p>{sentence(view, now)}</p>
      {now.length > 0 && <Waits {...props} waits={now} caption={waiting.now} />}
      <Rest view={view} shown={atOnce} total={now.length} />
      {before[0] && (
        <Folded text={waiting.before(before.length, view.t.common.days(before[0].days))}>
          <Waits {...props} waits={before} caption={waiting.caption} />
          <Rest view={view} shown={atOnce} total={before.length} />
        </Folded>
      )}
    </>
  );
}

function Waits(props: Props & { caption: string }) {
  const { view, waits, caption, cities } = props;
  const { columns } = view.t.experiments.waiting;
  const isOver = waits.some(({ until }) => until !== null);
  return (
    <Table
      view={view}
      caption={caption}
      columns={[
        { text: columns.what },
        { text: columns.whom },
        { text: columns.since },
        ...(isOver ? [{ text: columns.until }] : []),
        { text: columns.days, number: true },
      ]}
    >
      {waits.slice(0, atOnce).map((wait) => (
        <Row>
          <Cell>
            <What {...props} wait={wait} />
          </Cell>
          <Cell label={columns.whom}>{capital(whom(view, wait, cities))}</Cell>
          <Cell label={columns.since}>{date(wait.since, view)}</Cell>
          {wait.until && <Cell label={columns.until}>{date(wait.until, view)}</Cell>}
          <Cell label={columns.days} number>
            {number(wait.days, view)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function sentence(view: View, now: Wait[]): string {
  const { waiting } = view.t.experiments;
  const [longest] = now;
  return longest ? waiting.sentence(now.length, view.t.common.days(longest.days)) : waiting.notNow;
}

function What({ view, wait, milestones, lines, bottlenecks }: Props & { wait: Wait }) {
  const { words, experiments } = view.t;
  const { waiting } = experiments;
  if (wait.code === 'project_lead') return <>{capital(words.ownerKind.project_lead)}</>;
  if (wait.code === 'owner') return <>{capital(words.ownerKind[wait.kind])}</>;
  if (wait.code === 'money') {
    const year = lines.find(({ id }) => id === wait.lineId)?.year ?? '';
    return <a href={at(addresses.fundingLine, { id: wait.lineId })}>{waiting.money(String(year))}</a>;
  }
  if (wait.code === 'answer')
    return (
      <>
        {waiting.answer} <Reference kind="K" id={wait.bottleneckId} />{' '}
        <span class="quiet">{bottlenecks.find(({ id }) => id === wait.bottleneckId)?.title}</span>
      </>
    );
  const milestone = milestones.find(({ id }) => id === wait.milestoneId);
  return (
    <>
      {waiting.decision}: <a href={at(addresses.milestone, { id: wait.milestoneId })}>{milestone?.title}</a>
    </>
  );
}

/** Who has to move: named in the register, or who appoints this kind of owner. */
function whom(view: View, wait: Wait, cities: string[]): string {
  const { theMinistries, nobodyNamed } = view.t.experiments.waiting;
  if (wait.on) return wait.on;
  if (wait.code === 'owner' && wait.kind === 'ministry_sponsor') return theMinistries;
  return wait.code === 'project_lead' || wait.code === 'owner' ? list(cities, view) : nobodyNamed;
}
