import type { Child } from '#html/jsx-runtime';
import { type SetUpStep, setUpSteps } from '../../src/domain/programme/set-up.ts';
import { Badge } from '../parts/status.tsx';
import type { View } from '../view.ts';
import { inShort } from './in-short.ts';
import { here, type SetUp } from './props.ts';

type Props = SetUp & { step: SetUpStep; children: Child };

/** The step that one is at: what was just done is told here, where one arrives, and then what is asked next. */
export function StepNow({ children, ...props }: Props) {
  const { view, step } = props;
  return (
    <li class="step" id={here}>
      {view.notice && (
        <Notice view={view} onwards={view.t.setUp.onwards(numberOf(step), setUpSteps.length)} />
      )}
      <StepName {...props} />
      {children}
    </li>
  );
}

/** A step that was done, or that can be done later, on one line that opens. */
export function StepFolded({ children, ...props }: Props) {
  return (
    <li class="step">
      <details>
        <summary>
          <StepName {...props} /> <span class="step__short">{inShort(props, props.step)}</span>
        </summary>
        <div class="step__inside">{children}</div>
      </details>
    </li>
  );
}

/** A step that waits for another one. */
export function StepWaiting({ children, ...props }: Props) {
  return (
    <li class="step step--waiting">
      <StepName {...props} /> <span class="step__short">{children}</span>
    </li>
  );
}

/** What was just done, and where it goes on. */
export function Notice({ view, onwards = '' }: { view: View; onwards?: string }) {
  return (
    <p class="notice" role="status">
      {view.notice} {onwards}
    </p>
  );
}

export const numberOf = (step: SetUpStep): number => setUpSteps.indexOf(step) + 1;

/** Its number and name, and whether it was done. */
function StepName({ view: { t }, open, step }: SetUp & { step: SetUpStep }) {
  const isOpen = open.includes(step);
  return (
    <h2 class="utrecht-heading-2">
      {numberOf(step)}. {t.setUp.steps[step]}{' '}
      <Badge text={isOpen ? t.setUp.open : t.setUp.done} tone={isOpen ? 'warning' : 'safe'} />
    </h2>
  );
}
