import { euro } from '../format.ts';
import type { View } from '../view.ts';

export type Year = {
  year: number;
  need: number;
  asked: number;
  promised: number;
  secured: number;
  gap: number;
};

const height = 24;

/** One stacked bar per year against what that year needs; the figures stand in the table beneath. */
export function FundingChart({ view, years }: { view: View; years: Year[] }) {
  const { t } = view;
  const most = Math.max(1, ...years.map((year) => Math.max(year.need, lengthOf(year))));
  return (
    <figure class="funding-chart" aria-label={t.funding.chart.title}>
      <ul class="funding-chart__years">
        {years.map((year) => (
          <li>
            <strong>{year.year}</strong>
            <Bar view={view} year={year} most={most} />
            <span class="quiet">{t.funding.chart.need(euro(year.need, view))}</span>
          </li>
        ))}
      </ul>
      <Legend view={view} />
    </figure>
  );
}

const lengthOf = ({ secured, promised, asked }: Year) => secured + promised + asked;

/** From what is certain to what nobody was asked for, with a mark at the need. */
function partsOf(year: Year) {
  return [
    { fill: 'fill-secured', amount: year.secured },
    { fill: 'fill-promised', amount: year.promised },
    { fill: 'fill-asked', amount: year.asked },
    { fill: 'fill-gap', amount: Math.max(0, year.need - lengthOf(year)) },
  ];
}

function Bar({ view, year, most }: { view: View; year: Year; most: number }) {
  const percent = (amount: number) => `${Math.round((amount / most) * 10_000) / 100}%`;
  let start = 0;
  return (
    <svg role="img" aria-label={inWords(view, year)} width="100%" height={height}>
      {partsOf(year).map(({ fill, amount }) => {
        const x = percent(start);
        start += amount;
        return amount > 0 && <rect class={fill} x={x} y="4" width={percent(amount)} height={height - 8} />;
      })}
      {year.need > 0 && (
        <line class="need-mark" x1={percent(year.need)} x2={percent(year.need)} y1="0" y2={height} />
      )}
    </svg>
  );
}

function inWords(view: View, { year, secured, promised, asked, need }: Year): string {
  const [first = '', second = '', third = '', fourth = ''] = [secured, promised, asked, need].map((amount) =>
    euro(amount, view),
  );
  return view.t.funding.chart.bar(year, first, second, third, fourth);
}

function Legend({ view }: { view: View }) {
  const { columns, chart } = view.t.funding;
  const entries = [
    ['fill-secured', columns.secured],
    ['fill-promised', columns.promised],
    ['fill-asked', columns.asked],
    ['fill-gap', chart.unasked],
  ];
  return (
    <ul class="legend" aria-label={chart.legend}>
      {entries.map(([fill, text]) => (
        <li>
          <svg width="14" height="14" aria-hidden="true">
            <rect class={fill} x="1" y="1" width="12" height="12" />
          </svg>{' '}
          {text}
        </li>
      ))}
    </ul>
  );
}
