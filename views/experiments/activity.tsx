import type { BottleneckStatus } from '../../src/domain/bottleneck.ts';
import type { Rung } from '../../src/domain/escalation.ts';
import { addresses, at, withQuery } from '../addresses.ts';
import { capital, date } from '../format.ts';
import { Folded } from '../parts/folded.tsx';
import { Reference } from '../parts/reference.tsx';
import { Rest } from '../parts/rest.tsx';
import { Badge } from '../parts/status.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

export type Touching = {
  bottleneck: { id: number; title: string; status: BottleneckStatus; rung: Rung };
  city: string;
}[];

type BottlenecksProps = { view: View; experiment: { id: number }; bottlenecks: Touching };

/** So many of each; the list of bottlenecks has them all. */
const atOnce = 12;

/** The bottlenecks that touch the experiment: open ones in sight, closed ones folded. */
export function Bottlenecks({ view, experiment, bottlenecks }: BottlenecksProps) {
  const { none, closed: closedWords } = view.t.experiments.bottlenecks;
  const open = bottlenecks.filter(({ bottleneck }) => bottleneck.status === 'open');
  const closed = bottlenecks.filter(({ bottleneck }) => bottleneck.status !== 'open');
  if (!bottlenecks.length) return <p>{none}</p>;
  return (
    <>
      {open.length > 0 && <Some view={view} experiment={experiment} bottlenecks={open} />}
      {closed.length > 0 && (
        <Folded text={closedWords(closed.length)}>
          <Some view={view} experiment={experiment} bottlenecks={closed} />
        </Folded>
      )}
    </>
  );
}

function Some({ view, experiment, bottlenecks }: BottlenecksProps) {
  const href = withQuery(addresses.bottlenecks, { experiment: experiment.id });
  return (
    <>
      <BottleneckTable view={view} bottlenecks={bottlenecks.slice(0, atOnce)} />
      <Rest view={view} shown={atOnce} total={bottlenecks.length} href={href} />
    </>
  );
}

function BottleneckTable({ view, bottlenecks }: { view: View; bottlenecks: Touching }) {
  const { t } = view;
  const { columns } = t.experiments.bottlenecks;
  return (
    <Table
      view={view}
      caption={t.experiments.sections.bottlenecks}
      columns={Object.values(columns).map((text) => ({ text }))}
    >
      {bottlenecks.map(({ bottleneck, city }) => (
        <Row>
          <Cell>
            <Reference kind="K" id={bottleneck.id} />
          </Cell>
          <Cell>{bottleneck.title}</Cell>
          <Cell label={columns.city}>{city}</Cell>
          <Cell label={columns.rung}>{capital(t.words.rung[bottleneck.rung])}</Cell>
          <Cell label={columns.status}>
            <Badge text={capital(t.words.bottleneckStatus[bottleneck.status])} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

export type Learned = {
  lessons: { id: number; title: string; sharedOn: string; total: number }[];
  decisions: { id: number; text: string; decidedOn: string | null; total: number }[];
};
type LearnedProps = Learned & { view: View; experiment: { id: number } };

/** What was learned from it and what was decided about it. */
export function LessonsAndDecisions({ view, experiment, lessons, decisions }: LearnedProps) {
  const { experiments } = view.t;
  const listOf = (path: string) => withQuery(path, { experiment: experiment.id });
  return (
    <>
      <h3 class="utrecht-heading-3">{experiments.lessons.title}</h3>
      {!lessons.length && <p>{experiments.lessons.none}</p>}
      <ul>
        {lessons.map(({ id, title, sharedOn }) => (
          <li>
            <a href={at(addresses.lesson, { id })}>{title}</a>, {date(sharedOn, view)}
          </li>
        ))}
      </ul>
      <Rest view={view} shown={lessons.length} total={totalOf(lessons)} href={listOf(addresses.lessons)} />
      <h3 class="utrecht-heading-3">{experiments.decisions.title}</h3>
      {!decisions.length && <p>{experiments.decisions.none}</p>}
      <ul>
        {decisions.map(({ id, text, decidedOn }) => (
          <li>
            <Reference kind="B" id={id} /> {text}
            {decidedOn && <span class="quiet"> ({date(decidedOn, view)})</span>}
          </li>
        ))}
      </ul>
      <Rest
        view={view}
        shown={decisions.length}
        total={totalOf(decisions)}
        href={listOf(addresses.decisions)}
      />
    </>
  );
}

const totalOf = ([first]: readonly { total: number }[]) => first?.total ?? 0;
