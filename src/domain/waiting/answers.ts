import type { Day } from '../calendar.ts';
import type { Rung } from '../escalation.ts';
import type { OpenWait } from './wait.ts';

export type AskedEscalation = {
  bottleneckId: number;
  rung: Rung;
  addressee: string | null;
  startedOn: Day;
  answeredOn: Day | null;
  endedOn: Day | null;
};

/** One wait per stay on a rung, until the answer or until the bottleneck left the rung without one. */
export function waitsForAnswers(escalations: readonly AskedEscalation[]): OpenWait[] {
  return escalations
    .filter((escalation) => escalation.rung !== 'city')
    .map(({ bottleneckId, addressee, startedOn, answeredOn, endedOn }) => ({
      code: 'answer',
      bottleneckId,
      on: addressee ?? '',
      since: startedOn,
      until: answeredOn ?? endedOn,
    }));
}
