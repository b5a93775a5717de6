import type { Day } from '../calendar.ts';
import { isMember } from '../membership.ts';
import type { BottleneckFacts, CityFacts, ExperimentFacts } from './facts.ts';
import type { SteeringRegister } from './register.ts';

/** The facts per city, of the cities that take part on this day, in the order of `parties`. */
export function collectFacts(register: SteeringRegister, today: Day): CityFacts[] {
  const meetings = register.meetings.filter(({ status }) => status === 'held').map(({ heldOn }) => heldOn);
  return register.parties
    .filter(({ id, kind }) => kind === 'city' && isMember(register.memberships, id, today))
    .map(({ id, name }) => ({
      city: { id, name },
      meetings,
      experiments: experimentsOf(register, id),
      bottlenecks: bottlenecksOf(register, id),
    }));
}

function experimentsOf(register: SteeringRegister, cityId: number): ExperimentFacts[] {
  const ids = register.experimentCities
    .filter((row) => row.cityId === cityId)
    .map(({ experimentId }) => experimentId);
  return register.experiments
    .filter(({ id }) => ids.includes(id))
    .map((experiment) => {
      const isOwn = (row: { experimentId: number }) => row.experimentId === experiment.id;
      return {
        ...experiment,
        updates: updatesOf(register, experiment.id),
        needs: register.fundingNeeds.filter(isOwn),
        lines: register.fundingLines.filter(isOwn),
        milestones: register.milestones.filter((row) => isOwn(row) && row.cityId === cityId),
      };
    });
}

function updatesOf({ updates, meetings }: SteeringRegister, experimentId: number) {
  return updates
    .filter((update) => update.experimentId === experimentId)
    .map(({ cityId, progress, submittedOn, meetingId }) => {
      const meetingOn = meetings.find(({ id }) => id === meetingId)?.heldOn ?? submittedOn;
      return { cityId, progress, submittedOn, meetingOn };
    });
}

/** Open ones only, the oldest first: a draft is nobody's business yet. */
function bottlenecksOf(register: SteeringRegister, cityId: number): BottleneckFacts[] {
  return register.bottlenecks
    .filter((row) => row.cityId === cityId && row.status === 'open')
    .sort((a, b) => (a.loggedOn < b.loggedOn ? -1 : Number(a.loggedOn > b.loggedOn)))
    .map(({ id, loggedOn }) => ({
      id,
      experiment: firstExperimentOf(register, id),
      movedOn: lastMoveOf(register, id, loggedOn),
      stay: register.escalations.find((row) => row.bottleneckId === id && row.endedOn === null) ?? null,
    }));
}

function firstExperimentOf(register: SteeringRegister, bottleneckId: number) {
  const touched = register.bottleneckExperiments.find((row) => row.bottleneckId === bottleneckId);
  return register.experiments.find(({ id }) => id === touched?.experimentId) ?? null;
}

function lastMoveOf(register: SteeringRegister, bottleneckId: number, loggedOn: Day): Day {
  const isOwn = (row: { bottleneckId: number }) => row.bottleneckId === bottleneckId;
  const stays = register.escalations.filter(isOwn);
  const stayIds = stays.map(({ id }) => id);
  const moves = [
    loggedOn,
    ...register.closures.filter(isOwn).flatMap(({ reopenedOn }) => reopenedOn ?? []),
    ...stays.flatMap(({ startedOn, endedOn }) => [startedOn, endedOn ?? startedOn]),
    ...register.escalationEvents.filter((row) => stayIds.includes(row.escalationId)).map((row) => row.onDate),
  ];
  return moves.sort().at(-1) ?? loggedOn;
}
