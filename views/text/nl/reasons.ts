/** Why something is on the agenda, one wording per reason; dates, amounts and counts come in as words. */
export const reasons = {
  standing: 'vast agendapunt',
  minutes_of: (number: number, date: string) => `verslag van overleg ${number}, ${date}`,
  action_open: (n: number) => (n === 1 ? '1 actie staat open' : `${n} acties staan open`),
  action_overdue: (n: number, days: string) =>
    n === 1 ? `1 daarvan is te laat${days}` : `${n} daarvan zijn te laat${days}`,
  oldestBy: (days: string) => `, de oudste ${days}`,
  next_meeting: (date: string) => `het volgende overleg is ${date}`,
  update_progress: (city: string, progress: string) => `${city} meldt: ${progress}`,
  no_update: (city: string) => `nog geen voortgangsbericht van ${city}`,
  not_heard: (city: string, n: number) => `${city} is ${n} overleggen niet gehoord`,
  success: (city: string) => `een succes om te delen, uit ${city}`,
  support_question: (city: string) => `${city} heeft een vraag aan de andere steden`,
  vacancy: (owner: string, date: string, days: string) => `geen ${owner} sinds ${date} (${days})`,
  new_bottleneck: (date: string) => `nieuw knelpunt, vastgelegd op ${date}`,
  at_core_group: (date: string) => `ligt bij de kerngroep sinds ${date}`,
  wanted_by: (date: string) => `antwoord nodig voor ${date}`,
  acknowledgement_overdue: (late: string, whom: string) => `ontvangstbevestiging ${late} (${whom})`,
  answer_overdue: (late: string, whom: string) => `antwoord ${late} (${whom})`,
  solution_overdue: (late: string, whom: string) => `oplossing in de praktijk ${late} (${whom})`,
  thereafter: ', daarna ',
  proposal_one_rung_up: (to: string, history: string) =>
    `voorstel: opschalen naar ${to}. Tot nu toe: ${history}`,
  rungs: {
    city: 'de stad',
    core_group: 'de kerngroep',
    ministry: 'het departement',
    steering_group: 'de stuurgroep',
    administrative: 'bestuurlijk overleg',
  },
  step: (where: string, date: string) => `${where} (${date})`,
  answer_received: (from: string, date: string, answer: string) => `antwoord van ${from} op ${date}${answer}`,
  answerIs: (answer: string) => `: ${answer}`,
  awaits_verdict: (city: string, days: string) =>
    `het antwoord ligt er ${days}; ${city} zei nog niet of het in de praktijk werkt`,
  milestone: (title: string, city: string) => `‘${title}’ (${city})`,
  milestone_due: (milestone: string, date: string) => `${milestone} staat gepland op ${date}`,
  milestone_missed: (milestone: string, date: string, late: string) =>
    `${milestone} stond gepland op ${date} en is ${late}: vraagt een nieuwe datum`,
  moved_later: (milestone: string, weeks: string, from: string, to: string, why: string) =>
    `${milestone} is ${weeks} opgeschoven, van ${from} naar ${to}: ${why}`,
  moved_earlier: (milestone: string, weeks: string, from: string, to: string, why: string) =>
    `${milestone} is ${weeks} vervroegd, van ${from} naar ${to}: ${why}`,
  funding_gap: (amount: string, year: number) => `${amount} nog niet zeker in ${year}`,
  money_ends_first: (date: string, endsOn: string) =>
    `het zekere geld is op vanaf ${date}, het experiment loopt tot en met ${endsOn}`,
  funding_late: (amount: string, from: string, rung: string, late: string) =>
    `${amount} van ${from} (${rung}) is ${late}`,
  funding_step: (amount: string, from: string, rung: string, date: string) =>
    `${amount} van ${from}: ${rung} op ${date}`,
  steering_decision: 'de kerngroep bereidt dit besluit voor de stuurgroep voor',
  lesson: (date: string) => `les gedeeld op ${date}`,
  carried_over: (times: string) => `${times} doorgeschoven`,
  times: (n: number) => `${['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes'][n] ?? n} keer`,
  by_hand: (by: string) => `toegevoegd door de ${by}`,
  source_gone: 'de aanleiding is voorbij; het punt blijft staan omdat u het zelf aanpaste',
};
