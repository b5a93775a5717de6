import { capital } from '../../format.ts';
import { inWords, startInWords } from './numbers.ts';

export const home = {
  title: 'Overzicht',

  /** `whom` is "u" or the name of a ministry. */
  waiting: (n: number, whom: string) => {
    if (n === 0) return `Er wacht niets op ${whom}.`;
    return n === 1 ? `Er wacht één ding op ${whom}.` : `Er wachten ${inWords(n)} dingen op ${whom}.`;
  },
  late: (late: number, of: number) => {
    if (late === 0) return '';
    if (of === 1) return 'Dat had al klaar moeten zijn.';
    if (late === of) return of === 2 ? 'Beide zijn te laat.' : 'Ze zijn allemaal te laat.';
    return late === 1 ? 'Eén ervan is te laat.' : `Daarvan zijn er ${inWords(late)} te laat.`;
  },
  you: 'u',
  tasks: 'Wat op u wacht',

  due: (date: string) => `uiterlijk ${date}`,
  expected: (date: string) => `verwacht op ${date}`,
  since: (date: string) => `sinds ${date}`,
  task: {
    update: (experiment: string) => `Stuur uw voortgangsbericht over ${experiment}. Dat kost drie minuten.`,
    verdict: (who: string, on: string) => `${capital(who)} antwoordde op ${on}. Werkt het in de praktijk?`,
    cannot: (who: string, on: string) =>
      `${capital(who)} schreef op ${on} dat het niet kan. Hoe gaat u verder?`,
    milestone: (title: string, experiment: string) => `${title} (${experiment}): ligt de datum nog goed?`,
    money: (amount: string, by: string, instrument: string, experiment: string) =>
      `${amount} van ${by} voor ${experiment} (${instrument}): is het er al?`,
    draft: 'concept dat alleen uw stad ziet,',
    asks: (city: string) => `${city} vraagt de kerngroep:`,
    hold: (number: number) => `Overleg ${number} is geweest. Leg vast dat het gehouden is.`,
    minutes: (number: number) => `Van overleg ${number} is er nog geen verslag.`,
    compose: (number: number) => `De agenda van overleg ${number} is nog niet opgesteld.`,
    publish: (number: number) => `De agenda van overleg ${number} staat klaar als concept.`,
    publishByClock: (number: number, date: string) =>
      `De agenda van overleg ${number} is op ${date} automatisch opgesteld en staat klaar om na te kijken.`,
  },
  button: {
    update: 'Bericht sturen',
    verdict: (reference: string) => `Oordeel geven over ${reference}`,
    cannot: (reference: string) => `Verder met ${reference}`,
    milestone: 'Mijlpaal bijwerken',
    money: 'Geld bijwerken',
    draft: (reference: string) => `${reference} afmaken`,
    answer: (reference: string) => `${reference} beantwoorden`,
    hold: 'Overleg openen',
    minutes: 'Verslag schrijven',
    compose: 'Agenda opstellen',
    publish: 'Agenda nakijken',
  },

  city: {
    nothing:
      'Zodra er een antwoord is, een datum nadert of een voortgangsbericht nodig is, staat het hier, met het oudste bovenaan.',
    noExperiment:
      'Uw stad heeft nog geen experiment dat loopt. Leg vast wat u gaat uitproberen. Voor elk overleg vraagt Kerngroep u daarna hoe het gaat.',
    questions: 'Uw open knelpunten',
    questionsNone: 'U heeft geen open knelpunten. Loopt u ergens tegenaan, leg het dan vast.',
    columns: { bottleneck: 'Knelpunt', state: 'Waar het ligt', due: 'Uiterlijk', clock: 'Klok' },
    updatesDue: (date: string) => `Uw voortgangsberichten zijn welkom tot en met ${date}.`,
    updatesSent: 'Uw voortgangsberichten zijn binnen.',
  },

  ministry: {
    nothing: 'Zodra een stad iets aan u vraagt of u een actie op u neemt, staat het hier.',
    itself: (ministry: string, n: number) => {
      if (n === 0) return `${ministry} wacht zelf op niets.`;
      return n === 1
        ? `${ministry} wacht zelf op één oordeel.`
        : `${ministry} wacht zelf op ${inWords(n)} oordelen.`;
    },
    questions: (ministry: string) => `Gevraagd aan ${ministry}`,
    allQuestions: (n: number) => `Alle ${inWords(n)} vragen bekijken`,
    actions: (ministry: string) => `Acties van ${ministry}`,
    noActions: 'Er staan geen acties open. Wat u in een overleg op u neemt, komt hier.',
    answered: 'Beantwoord, en de stad oordeelt nog',
    noAnswered: 'Er is geen antwoord waar een stad nog over moet oordelen.',
    verdict: (city: string, on: string) =>
      `beantwoord op ${on}; ${city} zegt nog of het in de praktijk werkt`,
  },

  lead: {
    nothing: 'Vragen aan de kerngroep, agenda’s en verslagen die af moeten, komen hier te staan.',
    undelivered: (n: number) =>
      n === 1
        ? 'Een uitnodiging is niet aangekomen:'
        : `${startInWords(n)} uitnodigingen zijn niet aangekomen:`,
    overdue: 'Wat te laat is, en bij wie',
    noOverdue: 'Er is niets te laat: geen antwoord, actie, mijlpaal, geld of voortgangsbericht.',
    columns: { who: 'Bij wie', what: 'Wat', late: 'Te laat', proposal: 'Voorstel' },
    proposalLead: 'Is een termijn voorbij, dan stelt Kerngroep voor om op te schalen. U beslist.',
    question: {
      acknowledged: 'ontvangst niet bevestigd',
      answered: 'niet beantwoord',
      solved: 'beantwoord, maar nog niet opgelost',
    },
    update: (experiment: string) => `voortgangsbericht over ${experiment}`,
    money: (amount: string, instrument: string, experiment: string) =>
      `${amount} (${instrument}) voor ${experiment}`,
    milestone: 'verwachte datum voorbij:',
    escalate: (reference: string, whom: string) => `${reference} opschalen naar ${whom}`,
    vacancies: 'Vacatures',
    noVacancies:
      'Er zijn geen vacatures. Heeft een stad geen projectleider, een departement geen afgevaardigde, of een begonnen experiment geen projectleider, bestuurlijke eigenaar of sponsor, dan staat dat hier.',
    vacancy: (kind: string) => `geen ${kind}`,
    vacantFor: (date: string, days: string) => `sinds ${date}, ${days}`,
    appoint: 'Eigenaar benoemen',
  },
};
