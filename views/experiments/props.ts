import type { Missing } from '../../src/domain/experiment/plan.ts';
import type { Vacancy } from '../../src/domain/experiment/vacancies.ts';
import type { Securing, Theme } from '../../src/domain/experiment.ts';
import type { Wait } from '../../src/domain/waiting.ts';
import type { FundingOfExperiment } from '../funding/section.tsx';
import type { MilestoneRow } from '../milestones/table.tsx';
import type { HistoryRow } from '../parts/history.tsx';
import type { Names } from '../parts/history-value.ts';
import type { View } from '../view.ts';
import type { Learned, Touching } from './activity.tsx';
import type { OwnerRow } from './owners.tsx';
import type { Plan } from './summary.tsx';
import type { Reported } from './updates.tsx';

type Experiment = Plan & {
  title: string;
  theme: Theme;
  startsOn: string;
  securing: Securing;
  securingNote: string;
};

export type FileProps = Learned & {
  view: View;
  experiment: Experiment;
  cities: { name: string }[];
  missing: Missing[];
  vacancies: Vacancy[];
  waits: Wait[];
  owners: OwnerRow[];
  funding: FundingOfExperiment;
  milestones: MilestoneRow[];
  bottlenecks: Touching;
  updates: Reported;
  history: { rows: HistoryRow[]; total: number; names: Names };
  mayEdit: boolean;
};

/** Where on the page each section is; the sections in their order. */
export const ids = {
  summary: 'samenvatting',
  waiting: 'wachten',
  owners: 'eigenaren',
  money: 'funding',
  milestones: 'milestones',
  after: 'borging',
  bottlenecks: 'knelpunten',
  updates: 'voortgang',
  learned: 'lessen',
  history: 'geschiedenis',
} as const;
export const sections = Object.keys(ids) as (keyof typeof ids)[];
