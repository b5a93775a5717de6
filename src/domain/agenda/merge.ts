import { itemKinds, type Section, sections } from '../agenda.ts';
import { groupedBy } from '../grouped.ts';
import type { Candidate } from './candidate.ts';
import { type Draft, isAboutExperiment, untouched } from './item.ts';
import type { AgendaPolicy } from './policy.ts';
import { gist, type Reason } from './reason.ts';

/**
 * One item per subject. The weightiest reason leads: it gives the kind, the title and who presents; the most
 * prominent section wins; the reasons stand in order of weight.
 */
export function merge(candidates: readonly Candidate[], policy: AgendaPolicy): Draft[] {
  const groupOf = groupedBy(candidates, ({ key }) => key);
  const keys = new Set(candidates.map(({ key }) => key));
  return [...keys].map((key) => mergeOne(groupOf(key).toSorted(byLead), policy));
}

function mergeOne(group: readonly Candidate[], policy: AgendaPolicy): Draft {
  const [lead] = group as [Candidate, ...Candidate[]];
  const section = mostProminent(group.map((one) => one.section));
  return {
    ...untouched,
    ...lead,
    section,
    mustDiscuss: section === 'must_discuss',
    reasons: withoutRepeats(group.flatMap((one) => one.reasons)),
    minutes: section === 'for_information' ? policy.informationMinutes : minutesOf(lead, group, policy),
    carriedFromId: null,
    timesCarried: 0,
  };
}

/** A total order, so that the order of the input does not show. */
const byLead = (a: Candidate, b: Candidate): number =>
  b.weight - a.weight ||
  itemKinds.indexOf(a.kind) - itemKinds.indexOf(b.kind) ||
  (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

const mostProminent = (found: readonly Section[]): Section =>
  sections.find((section) => found.includes(section)) ?? 'progress';

/** An experiment of which there is more to discuss gets more time; its money, say, counts once. */
function minutesOf(lead: Candidate, group: readonly Candidate[], policy: AgendaPolicy): number {
  const base = policy.minutes[lead.kind];
  if (!isAboutExperiment(lead)) return base;
  const weighty = group.filter(({ section }) => section !== 'for_information');
  const matters = new Set(weighty.map(({ kind }) => kind)).size;
  return Math.min(policy.experimentMinutes, base + (matters - 1) * policy.furtherMatterMinutes);
}

const withoutRepeats = (reasons: readonly Reason[]): Reason[] => [
  ...new Map(reasons.map((reason) => [gist(reason), reason])).values(),
];
