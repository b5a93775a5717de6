import type { ItemKind, Section } from '../agenda.ts';
import { noSubject, type Subject } from './item.ts';
import type { Reason } from './reason.ts';
import type { Experiment } from './state.ts';

/** One reason found by one source, for one subject. Several about the same subject become one item. */
export type Candidate = Subject & {
  key: string;
  kind: ItemKind;
  section: Section;
  title: string;
  presenter: string;
  reasons: Reason[];
  weight: number;
};

type Required = 'key' | 'kind' | 'section' | 'weight' | 'reasons';

export const candidate = (facts: Pick<Candidate, Required> & Partial<Candidate>): Candidate => ({
  ...noSubject,
  title: '',
  presenter: '',
  ...facts,
});

/** A candidate about an experiment as a whole, or about one side of it (`about`), told by its cities. */
export const aboutExperiment = (
  { id, title, cities }: Experiment,
  facts: Pick<Candidate, Exclude<Required, 'key'>> & Partial<Candidate> & { about?: 'funding' | 'vacancy' },
): Candidate => {
  const { about = 'experiment', ...rest } = facts;
  return candidate({
    key: `${about}:${id}`,
    title,
    presenter: [...cities].sort().join(', '),
    experimentId: id,
    ...rest,
  });
};
