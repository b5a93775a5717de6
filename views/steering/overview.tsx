import type { ShortOverview } from '../../src/domain/steering/shortened.ts';
import { date } from '../format.ts';
import { AskedOfSteering } from './asked.tsx';
import { DayForm, type DayFormProps } from './day-form.tsx';
import { Matrix } from './matrix.tsx';
import { Rules } from './rules.tsx';
import { Since } from './since.tsx';
import { summaryWords } from './summary.tsx';
import { Waits } from './waits.tsx';

export type OverviewProps = DayFormProps & { overview: ShortOverview };

/** Where the deal stands: the sentence, what is asked, city by city, and what lies behind it. */
export function SteeringOverview(props: OverviewProps & { title: string }) {
  const { view, overview, title } = props;
  const ofYou = view.actor?.role === 'steering_member';
  const { day, summary, asked, waits, totals } = overview;
  return (
    <>
      <div class="page-head">
        <div>
          <h1 class="utrecht-heading-1">{title}</h1>
          <p class="lead">{summaryWords(view, summary, ofYou)}</p>
          {day !== view.today && <p class="as-of">{view.t.steering.onDay(date(day, view))}</p>}
        </div>
        <DayForm {...props} />
      </div>
      <AskedOfSteering view={view} asked={asked} total={totals.asked} day={day} ofYou={ofYou} />
      <Matrix view={view} overview={overview} />
      <div class="no-print">
        <Waits view={view} waits={waits} total={totals.waits} />
        <Since view={view} overview={overview} />
        <Rules view={view} />
      </div>
    </>
  );
}
