import type { Reason } from '../../src/domain/agenda/reason.ts';
import type { ItemKind } from '../../src/domain/agenda.ts';
import type { Day } from '../../src/domain/calendar.ts';

const weekdays = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];
const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** "do 11 jan 2018" */
export function dayInWords(day: Day): string {
  const utc = new Date(`${day}T00:00:00Z`);
  return `${weekdays[utc.getUTCDay()]} ${utc.getUTCDate()} ${months[utc.getUTCMonth()]} ${utc.getUTCFullYear()}`;
}

export const standingTitles: Partial<Record<ItemKind, string>> = {
  opening: 'Opening en mededelingen',
  previous_minutes: 'Verslag van het vorige overleg',
  open_actions: 'Openstaande acties',
  next_meeting: 'Volgend overleg en sluiting',
};

const euros = (amount: number) => `€ ${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')}`;
const late = (days: number) => (days === 1 ? '1 werkdag te laat' : `${days} werkdagen te laat`);
const named = ({ title, city }: { title: string; city: string }) => `‘${title}’ (${city})`;
const on = dayInWords;

type With<Code, R = Reason> = R extends { code: infer Own } ? (Code extends Own ? R : never) : never;
type Words = { [Code in Reason['code']]: (reason: With<Code>) => string };

const progress = { on_track: 'loopt', attention: 'let op', stuck: 'stokt' };
const rungs = {
  city: 'de stad',
  core_group: 'de kerngroep',
  ministry: 'het departement',
  steering_group: 'de stuurgroep',
  administrative: 'bestuurlijk overleg',
};
const owners = {
  project_lead: 'stedelijk projectleider',
  care: 'eigenaar zorg',
  safety: 'eigenaar veiligheid',
  ministry_sponsor: 'sponsor bij het Rijk',
};

/** What the printed sheets of the past said; the application has words of its own, in two languages. */
const words: Words = {
  standing: () => 'vast agendapunt',
  minutes_of: (r) => `verslag van overleg ${r.number}, ${on(r.on)}`,
  action_open: (r) => `open acties: ${r.count}`,
  action_overdue: (r) => `te late acties: ${r.count}`,
  next_meeting: (r) => `het volgende overleg is ${on(r.on)}`,
  update_progress: (r) => `${r.city} meldt: ${progress[r.progress]}`,
  no_update: (r) => `nog geen voortgangsbericht van ${r.city}`,
  not_heard: (r) => `${r.city} is ${r.meetings} overleggen niet gehoord`,
  success: (r) => `een succes om te delen, uit ${r.city}`,
  support_question: (r) => `${r.city} heeft een vraag aan de andere steden`,
  vacancy: (r) => `geen ${owners[r.owner]} sinds ${on(r.since)}`,
  new_bottleneck: (r) => `nieuw knelpunt, vastgelegd op ${on(r.on)}`,
  at_core_group: (r) => `ligt bij de kerngroep sinds ${on(r.since)}`,
  wanted_by: (r) => `antwoord nodig voor ${on(r.on)}`,
  acknowledgement_overdue: (r) => `ontvangstbevestiging ${late(r.days)} (${r.addressee || rungs[r.rung]})`,
  answer_overdue: (r) => `antwoord ${late(r.days)} (${r.addressee || rungs[r.rung]})`,
  solution_overdue: (r) => `oplossing in de praktijk ${late(r.days)} (${r.addressee || rungs[r.rung]})`,
  proposal_one_rung_up: (r) => `voorstel: opschalen naar ${rungs[r.to]}`,
  answer_received: (r) => `antwoord van ${r.from || rungs[r.rung]} op ${on(r.on)}`,
  awaits_verdict: (r) => `${r.city} zei nog niet of het antwoord in de praktijk werkt`,
  milestone_due: (r) => `${named(r)} staat gepland op ${on(r.on)}`,
  milestone_missed: (r) => `${named(r)} stond gepland op ${on(r.on)} en vraagt een nieuwe datum`,
  forecast_moved: (r) => `${named(r)} gaat van ${on(r.fromOn)} naar ${on(r.toOn)}: ${r.reason}`,
  funding_gap: (r) => `${euros(r.amount)} nog niet zeker in ${r.year}`,
  money_ends_first: (r) => `het zekere geld is op vanaf ${on(r.on)}`,
  funding_late: (r) => `${euros(r.amount)} van ${r.from} is te laat`,
  funding_step: (r) => `${euros(r.amount)} van ${r.from} kwam verder op ${on(r.on)}`,
  steering_decision: () => 'de kerngroep bereidt dit besluit voor de stuurgroep voor',
  lesson: (r) => `les gedeeld op ${on(r.on)}`,
  carried_over: (r) => `doorgeschoven: ${r.times} keer`,
  by_hand: (r) => `toegevoegd door ${r.by}`,
  source_gone: () => 'de aanleiding is voorbij',
};

export const reasonInWords = (reason: Reason): string =>
  (words[reason.code] as (r: Reason) => string)(reason);
