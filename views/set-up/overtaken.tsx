import type { Choice } from '../parts/fields.tsx';
import { spoken } from '../parts/spoken.ts';
import { Stale } from '../parts/stale.tsx';
import type { FormStep, SetUp } from './props.ts';

type Props = SetUp & {
  step: FormStep;
  labels: Record<string, string>;
  choices?: Record<string, Choice[]>;
};

/** Both versions of a step that two people did at the same time; nothing when nobody did. */
export function OvertakenStep({ view, filled, overtaken, step, labels, choices }: Props) {
  if (overtaken?.step !== step) return null;
  const { values, errors } = filled[step];
  return (
    <Stale
      view={view}
      labels={labels}
      theirs={spoken(view, overtaken.theirs, choices)}
      filled={{ values: spoken(view, values, choices), errors }}
    />
  );
}
