import type { Day } from '../calendar.ts';
import type { Rung } from '../escalation.ts';
import { isOver } from '../experiment.ts';
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
  return register.experiments
    .filter((experiment) => !isOver(experiment))
    .flatMap((experiment) => waitsOfOne(register, experiment, day))
    .sort((a, b) => b.days - a.days);
}

type Experiment = OverviewRegister['experiments'][number];

function waitsOfOne(register: OverviewRegister, experiment: Experiment, day: Day): LastingWait[] {
  const cities = citiesOf(register, experiment.id, day);
  if (cities.length === 0) return [];
  const { id, title } = experiment;
  return waitsOf(waitingOn(register, experiment), day)
    .filter(({ until }) => until === null)
    .map((wait) => ({ ...wait, experiment: { id, title }, ...placed(register, wait, cities) }));
}

function waitingOn(register: OverviewRegister, experiment: Experiment) {
  const isOwn = (row: { experimentId: number }) => row.experimentId === experiment.id;
  const lines = register.fundingLines.filter(isOwn);
  return {
    experiment,
    owners: register.owners.filter(isOwn),
    lines: lines.map(({ id, contributorId }) => ({ id, contributor: nameOf(register, contributorId) })),
    steps: register.fundingSteps.filter(({ lineId }) => lines.some(({ id }) => id === lineId)),
    escalations: register.escalations
      .filter(({ bottleneckId }) => experimentOf(register, bottleneckId) === experiment.id)
      .map((stay) => ({ ...stay, addressee: nameOf(register, stay.addresseeId) })),
    milestones: register.milestones.filter(isOwn),
  };
}

/** A question that touches several experiments is one wait: of the first that still runs. */
function experimentOf(register: OverviewRegister, bottleneckId: number): number | undefined {
  const touched = register.bottleneckExperiments.filter((row) => row.bottleneckId === bottleneckId);
  const running = register.experiments.filter((experiment) => !isOver(experiment));
  return touched.find(({ experimentId }) => running.some(({ id }) => id === experimentId))?.experimentId;
}

/** Whose wait it is more precisely, and what it is called: a question and a decision belong to one city. */
function placed(register: OverviewRegister, wait: Wait, cities: string[]) {
  if (wait.code === 'answer') {
    const row = register.bottlenecks.find(({ id }) => id === wait.bottleneckId);
    const stay = register.escalations.find((one) => one.bottleneckId === row?.id && one.endedOn === null);
    return { cities: [nameOf(register, row?.cityId)], rung: stay?.rung ?? null, title: row?.title ?? '' };
  }
  if (wait.code === 'decision') {
    const row = register.milestones.find(({ id }) => id === wait.milestoneId);
    return { cities: [nameOf(register, row?.cityId)], rung: null, title: row?.title ?? '' };
  }
  return { cities, rung: null, title: '' };
}

function citiesOf(register: OverviewRegister, experimentId: number, day: Day): string[] {
  return register.experimentCities
    .filter((row) => row.experimentId === experimentId && isMember(register.memberships, row.cityId, day))
    .map(({ cityId }) => nameOf(register, cityId));
}

const nameOf = (register: OverviewRegister, partyId: number | null | undefined) =>
  register.parties.find(({ id }) => id === partyId)?.name ?? '';
