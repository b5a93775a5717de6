import type { ItemOutcome } from '../../src/domain/agenda.ts';
import { date, euro } from '../format.ts';
import type { Text } from '../text/index.ts';
import type { View } from '../view.ts';

/** Names of what a change points at by number. */
export type Names = { parties: { id: number; name: string }[]; experiments: { id: number; title: string }[] };

const partyColumns = [
  'city_id',
  'party_id',
  'contributor_id',
  'addressee_id',
  'asked_of_id',
  'to_party_id',
  'first_contact_id',
];

const yesOrNo = ['is_support_question', 'is_for_core_group', 'is_demo', 'pinned', 'removed'];

/** In which list of words the values of an enumeration stand. */
const enumerations: Record<string, keyof Text['words']> = {
  'experiments.theme': 'theme',
  'experiments.state': 'experimentState',
  'experiments.securing': 'securing',
  'owners.kind': 'ownerKind',
  'benefits.domain': 'policyDomain',
  'funding_lines.domain': 'policyDomain',
  'funding_lines.instrument': 'instrument',
  'funding_lines.money_kind': 'moneyKind',
  'funding_lines.duration': 'duration',
  'funding_lines.rung': 'fundingRung',
  'funding_steps.rung': 'fundingRung',
  'milestones.kind': 'milestoneKind',
  'bottlenecks.category': 'category',
  'bottlenecks.ask': 'ask',
  'bottlenecks.status': 'bottleneckStatus',
  'bottlenecks.rung': 'rung',
  'closures.outcome': 'outcome',
  'escalations.rung': 'rung',
  'escalations.ask': 'ask',
  'escalations.urgency': 'urgency',
  'escalations.answer_kind': 'answerKind',
  'escalation_events.answer_kind': 'answerKind',
  'updates.progress': 'progress',
  'lessons.category': 'category',
  'meetings.status': 'meetingStatus',
  'agenda_items.section': 'section',
  'decisions.level': 'decisionLevel',
  'parties.kind': 'partyKind',
  'assignments.role': 'role',
  'terms.rung': 'rung',
  'terms.urgency': 'urgency',
  'periods.kind': 'periodKind',
};

/** A value of a column as the reader says it; '' when there is none. */
export function wordFor(view: View, names: Names, table: string, column: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  const words = enumerations[`${table}.${column}`];
  if (words) return (view.t.words[words] as Record<string, string>)[String(value)] ?? String(value);
  if (table === 'agenda_items' && column === 'outcome')
    return view.t.agendaSteps.outcomes.choices[value as ItemOutcome] ?? `${value}`;
  if (partyColumns.includes(column)) return names.parties.find(({ id }) => id === value)?.name ?? `${value}`;
  if (column === 'experiment_id')
    return names.experiments.find(({ id }) => id === value)?.title ?? `${value}`;
  if (column === 'amount') return euro(Number(value), view);
  if (yesOrNo.includes(column)) return value ? view.t.common.yes : view.t.common.no;
  return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? date(String(value), view) : String(value);
}
