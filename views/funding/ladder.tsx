import type { Day } from '../../src/domain/calendar.ts';
import { type FundingRung, fundingRungs, isLost } from '../../src/domain/funding.ts';
import { capital, date } from '../format.ts';
import { type RecordedBy, Recorder } from '../parts/recorder.tsx';
import type { View } from '../view.ts';

export type Step = { step: { rung: FundingRung; onDate: Day; note: string }; recorder: RecordedBy };

type Props = { view: View; rung: FundingRung; steps: Step[] };

/** The rungs of one line from below, with the day on which each was taken; what was skipped stays visible. */
export function FundingLadder({ view, rung, steps }: Props) {
  return (
    <ol class="funding-ladder">
      {rungsShown(rung, steps).map((one) => (
        <Rung
          view={view}
          rung={one}
          here={one === rung}
          taken={steps.find(({ step }) => step.rung === one)}
          isPassed={fundingRungs.indexOf(one) < fundingRungs.indexOf(rung)}
        />
      ))}
    </ol>
  );
}

/** Of a line that ended, only what it went through and its end. */
function rungsShown(rung: FundingRung, steps: Step[]): FundingRung[] {
  if (isLost({ rung })) return steps.map(({ step }) => step.rung);
  return fundingRungs.filter((one) => !isLost({ rung: one }));
}

type RungProps = { view: View; rung: FundingRung; here: boolean; taken?: Step; isPassed: boolean };

function Rung({ view, rung, here, taken, isPassed }: RungProps) {
  const { words, funding } = view.t;
  const state = taken ? 'done' : 'open';
  return (
    <li
      class={`funding-ladder__rung funding-ladder__rung--${state}`}
      aria-current={here ? 'step' : undefined}
    >
      <strong>{capital(words.fundingRung[rung])}</strong>{' '}
      {taken ? (
        <>
          {date(taken.step.onDate, view)}{' '}
          <span class="quiet">
            <Recorder view={view} by={taken.recorder} />
          </span>
          {taken.step.note && <p>{taken.step.note}</p>}
        </>
      ) : (
        <span class="quiet">{isPassed ? funding.file.skipped : funding.file.notYet}</span>
      )}
    </li>
  );
}
