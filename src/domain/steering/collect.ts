import type { Day } from '../calendar.ts';
import { byId, firstBy, groupedBy } from '../grouped.ts';
import { isMember } from '../membership.ts';
import type { BottleneckFacts, CityFacts, ExperimentFacts } from './facts.ts';
import type { SteeringRegister } from './register.ts';

/** The facts per city, of the cities that take part on this day, in the order of `parties`. */
export function collectFacts(register: SteeringRegister, today: Day): CityFacts[] {
  const meetings = register.meetings.filter(({ status }) => status === 'held').map(({ heldOn }) => heldOn);
  const experimentsOf = experimentsByCity(register);
  const bottlenecksOf = bottlenecksByCity(register);
  return register.parties
    .filter(({ id, kind }) => kind === 'city' && isMember(register.memberships, id, today))
    .map(({ id, name }) => ({
      city: { id, name },
      meetings,
      experiments: experimentsOf(id),
      bottlenecks: bottlenecksOf(id),
    }));
}

const experimentIdOf = ({ experimentId }: { experimentId: number }) => experimentId;

function experimentsByCity(register: SteeringRegister): (cityId: number) => ExperimentFacts[] {
  const updatesOf = updatesByExperiment(register);
  const needsOf = groupedBy(register.fundingNeeds, experimentIdOf);
  const linesOf = groupedBy(register.fundingLines, experimentIdOf);
  const milestonesOf = groupedBy(register.milestones, experimentIdOf);
  const placesOf = groupedBy(register.experimentCities, ({ cityId }) => cityId);
  return (cityId) => {
    const ids = new Set(placesOf(cityId).map(experimentIdOf));
    return register.experiments
      .filter(({ id }) => ids.has(id))
      .map((experiment) => ({
        ...experiment,
        updates: updatesOf(experiment.id),
        needs: needsOf(experiment.id),
        lines: linesOf(experiment.id),
        milestones: milestonesOf(experiment.id).filter((row) => row.cityId === cityId),
      }));
  };
}

function updatesByExperiment({ updates, meetings }: SteeringRegister) {
  const meetingAt = byId(meetings);
  const dated = updates.map(({ experimentId, cityId, progress, submittedOn, meetingId }) => {
    const meetingOn = meetingAt(meetingId)?.heldOn ?? submittedOn;
    return { experimentId, cityId, progress, submittedOn, meetingOn };
  });
  return groupedBy(dated, experimentIdOf);
}

/** Open ones only, the oldest first: a draft is nobody's business yet. */
function bottlenecksByCity(register: SteeringRegister): (cityId: number) => BottleneckFacts[] {
  const open = register.bottlenecks.filter(({ status }) => status === 'open');
  const openIn = groupedBy(open, ({ cityId }) => cityId);
  const experimentOf = firstExperimentOf(register);
  const movedOn = lastMoveOf(register);
  const running = register.escalations.filter(({ endedOn }) => endedOn === null);
  const stayOf = firstBy(running, ({ bottleneckId }) => bottleneckId);
  return (cityId) =>
    [...openIn(cityId)]
      .sort((a, b) => (a.loggedOn < b.loggedOn ? -1 : Number(a.loggedOn > b.loggedOn)))
      .map(({ id, loggedOn }) => ({
        id,
        experiment: experimentOf(id),
        movedOn: movedOn(id, loggedOn),
        stay: stayOf(id) ?? null,
      }));
}

function firstExperimentOf({ bottleneckExperiments, experiments }: SteeringRegister) {
  const touchedBy = firstBy(bottleneckExperiments, ({ bottleneckId }) => bottleneckId);
  const experimentAt = byId(experiments);
  return (bottleneckId: number) => experimentAt(touchedBy(bottleneckId)?.experimentId ?? 0) ?? null;
}

function lastMoveOf({ escalations, closures, escalationEvents }: SteeringRegister) {
  const staysOf = groupedBy(escalations, ({ bottleneckId }) => bottleneckId);
  const closuresOf = groupedBy(closures, ({ bottleneckId }) => bottleneckId);
  const eventsOf = groupedBy(escalationEvents, ({ escalationId }) => escalationId);
  return (id: number, loggedOn: Day): Day => {
    const moves = [
      loggedOn,
      ...closuresOf(id).flatMap(({ reopenedOn }) => reopenedOn ?? []),
      ...staysOf(id).flatMap(({ startedOn, endedOn }) => [startedOn, endedOn ?? startedOn]),
      ...staysOf(id).flatMap((stay) => eventsOf(stay.id).map(({ onDate }) => onDate)),
    ];
    return moves.sort().at(-1) ?? loggedOn;
  };
}
