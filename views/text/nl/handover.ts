/** What goes over from one person to the next. */
export const handover = {
  title: (whom: string) => `Overdracht ${whom}`,
  lead: (date: string) =>
    `Wat er op ${date} openstaat en waar het ligt. Het hoort bij de organisatie en niet bij een persoon: er gaat niets verloren als iemand vertrekt.`,
  nationalLead: 'landelijke projectleiding',
  link: 'Wat er openstaat',
  fromHome: (whom: string) => `Alles wat openstaat bij ${whom} op één blad, om over te dragen`,
  who: 'Wie',
  nobody: 'Niemand heeft deze rol nu.',
  bottlenecks: 'Open knelpunten, en waar ze liggen',
  noBottlenecks: 'Er zijn geen open knelpunten.',
  drafts: 'Concepten van knelpunten',
  hiddenDrafts: (n: number, city: string) =>
    n === 1
      ? `Er is één concept. Alleen ${city} ziet het.`
      : `Er zijn ${n} concepten. Alleen ${city} ziet ze.`,
  questions: 'Vragen die op een antwoord wachten',
  noQuestions: 'Er wacht geen vraag op een antwoord.',
  answered: 'Beantwoord, en de stad oordeelt nog',
  verdict: (city: string, on: string) => `beantwoord op ${on}, ${city} zegt nog of het werkt`,
  updates: 'Voortgangsberichten voor het volgende overleg',
  milestones: 'Bestuurlijke mijlpalen die nog komen',
  expected: (date: string) => `verwacht op ${date}`,
  actions: 'Acties',
  due: (date: string) => `uiterlijk ${date}`,
  money: 'Geld waarop gewacht wordt',
  moneyLine: (amount: string, by: string, experiment: string, how: string) =>
    `${amount} van ${by} voor ${experiment} (${how})`,
  tasks: 'Wat er ligt',
  late: 'Wat te laat is bij anderen',
  lateWith: (party: string) => `bij ${party}`,
  nothing: 'Er staat niets open.',
};
