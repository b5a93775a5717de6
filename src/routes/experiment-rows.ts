import type { ExperimentRow, Lead } from '../../views/experiments/row.tsx';
import type { Day } from '../domain/calendar.ts';
import { ownersOn } from '../domain/experiment/appointment.ts';
import { ownedFrom } from '../domain/experiment/ownership.ts';
import { vacancies } from '../domain/experiment/vacancies.ts';
import type { ExperimentState, OwnerKind, Theme } from '../domain/experiment.ts';
import { fundingOfYear, type Line, type Need } from '../domain/funding/year.ts';
import { type Progress, progresses } from '../domain/update.ts';

type Experiment = { id: number; title: string; theme: Theme; state: ExperimentState; startsOn: Day };
type LeadRow = { experimentId: number; kind: OwnerKind; title: string; fromOn: Day; untilOn: Day | null };
type Deal = { startsOn: Day };
type Found = {
  experiments: Experiment[];
  cities: { experimentId: number; name: string }[];
  leads: LeadRow[];
  needs: Need[];
  lines: Line[];
  latest: { experimentId: number; progress: Progress }[];
  open: { experimentId: number; count: number }[];
};

/** What the register shows of each experiment on one page of it. */
export function rowsOf(found: Found, deal: Deal, year: number, today: Day): ExperimentRow[] {
  return found.experiments.map((experiment) => {
    const isOwn = (row: { experimentId: number }) => row.experimentId === experiment.id;
    const leads = found.leads.filter(isOwn);
    return {
      ...experiment,
      cities: found.cities.filter(isOwn).map(({ name }) => name),
      lead: leadOf(experiment, leads, deal, today),
      progress: worst(found.latest.filter(isOwn).map(({ progress }) => progress)),
      money: fundingOfYear(found.needs.filter(isOwn), found.lines.filter(isOwn), year),
      openBottlenecks: found.open.find(isOwn)?.count ?? 0,
    };
  });
}

function leadOf(experiment: Experiment, leads: LeadRow[], deal: Deal, today: Day): Lead {
  const owned = { ...experiment, startsOn: ownedFrom(experiment.startsOn, deal) };
  const vacancy = vacancies(owned, leads, today).find(({ kind }) => kind === 'project_lead');
  const later = leads.filter(({ fromOn }) => fromOn > today).map(({ fromOn }) => fromOn);
  return {
    titles: ownersOn(leads, 'project_lead', today).map(({ title }) => title),
    vacantSince: vacancy?.since ?? null,
    startsOn: later.sort()[0] ?? null,
  };
}

/** In a joint experiment the city that is worst off decides what is seen from afar. */
const worst = (given: Progress[]): Progress | null =>
  progresses.toReversed().find((progress) => given.includes(progress)) ?? null;
