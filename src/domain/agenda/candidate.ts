import type { ItemKind, Section } from '../agenda.ts';
import { bottleneckKey, experimentKey, noSubject, type Subject } from './item.ts';
import type { Reason } from './reason.ts';
import type { Experiment, OpenBottleneck } from './state.ts';

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

/** What a source says of a subject. */
export type Finding = Pick<Candidate, 'kind' | 'section' | 'weight' | 'reasons'>;

export const candidate = (facts: Finding & Pick<Candidate, 'key'> & Partial<Candidate>): Candidate => ({
  ...noSubject,
  title: '',
  presenter: '',
  ...facts,
});

/**
 * A candidate about an experiment, whatever side of it: told by its cities, and one item with all others about it.
 * What is good or small stands under `for_information`; one weightier reason takes the item to be discussed.
 */
export const aboutExperiment = ({ id, title, cities }: Experiment, finding: Finding): Candidate =>
  candidate({
    key: experimentKey(id),
    title,
    presenter: [...cities].sort().join(', '),
    experimentId: id,
    ...finding,
  });

/** A candidate about a bottleneck, told by its city unless the finding says otherwise. */
export const aboutBottleneck = (
  { id, title, city, experimentIds }: OpenBottleneck,
  finding: Finding & { presenter?: string },
): Candidate =>
  candidate({
    key: bottleneckKey(id),
    title,
    presenter: city,
    bottleneckId: id,
    experimentId: experimentIds.length === 1 ? (experimentIds[0] ?? null) : null,
    ...finding,
  });
