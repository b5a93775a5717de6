import { type Aspect, aspects } from '../../src/domain/steering/judgement.ts';
import type { CityLine, Overview } from '../../src/domain/steering/overview.ts';
import { addresses, withQuery } from '../addresses.ts';
import { date, list } from '../format.ts';
import { TrafficLight } from '../parts/status.tsx';
import { Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { reasonWords, sourceOf } from './reason.tsx';
import { TrendArrow, TrendLegend } from './trend.tsx';

/** Cities against what the steering group looks at: a light, an arrow, and why; each cell leads to its source. */
export function Matrix({ view, overview }: { view: View; overview: Overview }) {
  const { matrix } = view.t.steering;
  const { cities, since } = overview;
  if (!cities.length) return <p>{matrix.empty}</p>;
  return (
    <section class="matrix">
      <h2 class="utrecht-heading-2">{matrix.title}</h2>
      <Table
        view={view}
        caption={matrix.caption}
        columns={[{ text: matrix.city }, ...aspects.map((aspect) => ({ text: matrix.aspects[aspect] }))]}
      >
        {cities.map((line) => (
          <Row>
            <th scope="row" class="utrecht-table__cell">
              <a href={withQuery(addresses.experiments, { stad: line.city.id })}>{line.city.name}</a>
            </th>
            {aspects.map((aspect) => (
              <Judged view={view} line={line} aspect={aspect} since={since} />
            ))}
          </Row>
        ))}
      </Table>
      <TrendLegend view={view} since={since} />
      <Former view={view} overview={overview} />
    </section>
  );
}

type CellProps = { view: View; line: CityLine; aspect: Aspect; since: string | null };

function Judged({ view, line, aspect, since }: CellProps) {
  const { light, reason } = line[aspect];
  const trend = light === 'none' ? undefined : line.trend?.[aspect];
  return (
    <td class="utrecht-table__cell" data-label={view.t.steering.matrix.aspects[aspect]}>
      <div class="judgement">
        <TrafficLight view={view} light={light} />
        {since && trend && <TrendArrow view={view} trend={trend} since={since} />}
        <a class="judgement__reason" href={sourceOf(reason, aspect, line.city.id)}>
          {reasonWords(view, reason)}
        </a>
        {line.hasSeveral && reason.experiment && <span class="judgement__about">{reason.experiment}</span>}
      </div>
    </td>
  );
}

/** Cities that left, in one line: their experiments stay in the register. */
function Former({ view, overview: { former } }: { view: View; overview: Overview }) {
  const { matrix } = view.t.steering;
  if (!former.length) return null;
  const names = former.map(({ name, untilOn }) => `${name}, ${matrix.until(date(untilOn, view))}`);
  return (
    <p class="quiet">
      {matrix.former} {list(names, view)}.
    </p>
  );
}
