import { itemKinds, type Section, sections } from '../agenda.ts';
import type { Candidate } from './candidate.ts';
import { type Draft, type Subject, untouched } from './item.ts';
import type { AgendaPolicy } from './policy.ts';
import { gist, type Reason } from './reason.ts';

/**
 * One item per subject. The weightiest reason leads: it gives the kind, the title and who presents; the most
 * prominent section wins; the reasons stand in order of weight.
 */
export function merge(candidates: readonly Candidate[], policy: AgendaPolicy): Draft[] {
  const bySubject = new Map<string, Candidate[]>();
  for (const one of candidates) bySubject.set(one.key, [...(bySubject.get(one.key) ?? []), one]);
  return [...bySubject.values()].map((group) => mergeOne(group.sort(byLead), policy));
}

function mergeOne(group: readonly Candidate[], policy: AgendaPolicy): Draft {
  const [lead] = group as [Candidate, ...Candidate[]];
  const section = mostProminent(group.map((one) => one.section));
  return {
    ...untouched,
    ...lead,
    ...agreedSubject(group),
    section,
    mustDiscuss: section === 'must_discuss',
    reasons: withoutRepeats(group.flatMap((one) => one.reasons)),
    minutes: section === 'for_information' ? policy.informationMinutes : policy.minutes[lead.kind],
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

/** What all reasons agree on: two funding lines of one experiment are no reference to either. */
function agreedSubject(group: readonly Candidate[]): Subject {
  const agreed = (name: keyof Subject) => {
    const found = new Set(group.map((one) => one[name]).filter((id) => id !== null));
    return found.size === 1 ? ([...found][0] ?? null) : null;
  };
  return {
    experimentId: agreed('experimentId'),
    bottleneckId: agreed('bottleneckId'),
    milestoneId: agreed('milestoneId'),
    fundingLineId: agreed('fundingLineId'),
    lessonId: agreed('lessonId'),
  };
}

const withoutRepeats = (reasons: readonly Reason[]): Reason[] => [
  ...new Map(reasons.map((reason) => [gist(reason), reason])).values(),
];
