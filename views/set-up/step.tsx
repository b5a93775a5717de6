import type { Child } from '#html/jsx-runtime';
import { type SetUpStep, setUpSteps } from '../../src/domain/programme/set-up.ts';
import { Badge } from '../parts/status.tsx';
import type { SetUp } from './props.ts';

/** Where a step stands on the page. */
export const placeOf = (step: SetUpStep): string => `step-${step}`;

/** One step: its number and name, whether it was done, and what it says or asks. */
export function Step({ view, open, step, children }: SetUp & { step: SetUpStep; children: Child }) {
  const { setUp } = view.t;
  const isOpen = open.includes(step);
  return (
    <li class="step" id={placeOf(step)}>
      <h2 class="utrecht-heading-2">
        {setUpSteps.indexOf(step) + 1}. {setUp.steps[step]}{' '}
        <Badge text={isOpen ? setUp.open : setUp.done} tone={isOpen ? 'warning' : 'safe'} />
      </h2>
      {children}
    </li>
  );
}
