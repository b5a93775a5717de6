import type { Day } from '../calendar.ts';
import type { Rung } from '../escalation.ts';
import { ownedFrom } from '../experiment/ownership.ts';
import { isOver } from '../experiment.ts';
import { byId, firstBy, groupedBy } from '../grouped.ts';
import { isMember } from '../membership.ts';
import { type Wait, waitsOf } from '../waiting.ts';
import type { OverviewRegister } from './overview-register.ts';

/** A wait that lasts: of which experiment, of which cities. `rung` is where a question lies, for bodies without a name. */
export type LastingWait = Wait & {
  experiment: { id: number; title: string };
  cities: string[];
  rung: Rung | null;
  title: string;
};

/** What is waited for on this day by cities that take part, longest first. */
export function lastingWaits(register: OverviewRegister, day: Day): LastingWait[] {
  const known = lookups(register);
  return register.experiments
    .filter((experiment) => !isOver(experiment))
    .flatMap((experiment) => waitsOfOne(known, experiment, day))
    .sort((a, b) => b.days - a.days);
}

type Experiment = OverviewRegister['experiments'][number];
type Lookups = ReturnType<typeof lookups>;

const experimentIdOf = ({ experimentId }: { experimentId: number }) => experimentId;

function lookups(register: OverviewRegister) {
  const { escalations } = register;
  const running = escalations.filter(({ endedOn }) => endedOn === null);
  const experimentOf = experimentsOfQuestions(register);
  return {
    deal: register.programme[0],
    memberships: register.memberships,
    partyAt: byId(register.parties),
    bottleneckAt: byId(register.bottlenecks),
    milestoneAt: byId(register.milestones),
    runningStayOf: firstBy(running, ({ bottleneckId }) => bottleneckId),
    ownersOf: groupedBy(register.owners, experimentIdOf),
    linesOf: groupedBy(register.fundingLines, experimentIdOf),
    stepsOf: groupedBy(register.fundingSteps, ({ lineId }) => lineId),
    staysAbout: groupedBy(escalations, ({ bottleneckId }) => experimentOf(bottleneckId)),
    milestonesOf: groupedBy(register.milestones, experimentIdOf),
    placesOf: groupedBy(register.experimentCities, experimentIdOf),
  };
}

/** A question that touches several experiments is one wait: of the first that still runs. */
function experimentsOfQuestions(register: OverviewRegister): (bottleneckId: number) => number | undefined {
  const running = new Set(register.experiments.filter((one) => !isOver(one)).map(({ id }) => id));
  const touched = register.bottleneckExperiments.filter(({ experimentId }) => running.has(experimentId));
  const firstOf = firstBy(touched, ({ bottleneckId }) => bottleneckId);
  return (bottleneckId) => firstOf(bottleneckId)?.experimentId;
}

function waitsOfOne(known: Lookups, experiment: Experiment, day: Day): LastingWait[] {
  const cities = citiesOf(known, experiment.id, day);
  if (cities.length === 0) return [];
  const { id, title } = experiment;
  return waitsOf(waitingOn(known, experiment), day)
    .filter(({ until }) => until === null)
    .map((wait) => ({ ...wait, experiment: { id, title }, ...placed(known, wait, cities) }));
}

function waitingOn(known: Lookups, experiment: Experiment) {
  const { id, startsOn } = experiment;
  const lines = known.linesOf(id);
  return {
    experiment: known.deal ? { ...experiment, startsOn: ownedFrom(startsOn, known.deal) } : experiment,
    owners: known.ownersOf(id),
    lines: lines.map((line) => ({ id: line.id, contributor: nameOf(known, line.contributorId) })),
    steps: lines.flatMap((line) => known.stepsOf(line.id)),
    escalations: known
      .staysAbout(id)
      .map((stay) => ({ ...stay, addressee: nameOf(known, stay.addresseeId) })),
    milestones: known.milestonesOf(id),
  };
}

/** Whose wait it is more precisely, and what it is called: a question and a decision belong to one city. */
function placed(known: Lookups, wait: Wait, cities: string[]) {
  if (wait.code === 'answer') {
    const row = known.bottleneckAt(wait.bottleneckId);
    const stay = known.runningStayOf(wait.bottleneckId);
    return { cities: [nameOf(known, row?.cityId)], rung: stay?.rung ?? null, title: row?.title ?? '' };
  }
  if (wait.code === 'decision') {
    const row = known.milestoneAt(wait.milestoneId);
    return { cities: [nameOf(known, row?.cityId)], rung: null, title: row?.title ?? '' };
  }
  return { cities, rung: null, title: '' };
}

const citiesOf = (known: Lookups, experimentId: number, day: Day): string[] =>
  known
    .placesOf(experimentId)
    .filter(({ cityId }) => isMember(known.memberships, cityId, day))
    .map(({ cityId }) => nameOf(known, cityId));

const nameOf = ({ partyAt }: Lookups, partyId: number | null | undefined) =>
  partyAt(partyId ?? 0)?.name ?? '';
