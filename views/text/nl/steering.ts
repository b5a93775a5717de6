import { inWords, startInWords } from './numbers.ts';

export const steering = {
  title: 'Stuurgroepoverzicht',
  onDay: (date: string) => `Stand op ${date}`,
  day: {
    label: 'Stand op een andere dag',
    hint: 'U ziet wat er aan het eind van die dag vastlag.',
    show: 'Stand tonen',
    shortcuts: 'Of kies',
    today: 'vandaag',
    meeting: (date: string) => `kerngroep van ${date}`,
    back: 'U ziet nu de stand van vandaag.',
    refusals: {
      not_a_date: (example: string) => `Vul een datum in, zoals ${example}.`,
      in_the_future: (today: string) => `Kies vandaag (${today}) of een eerdere dag.`,
      before_start: (start: string) => `Kies ${start}, de start van de City Deal, of een latere dag.`,
    },
  },

  summary: {
    noCities: 'Op deze dag doet er geen stad mee',
    noExperiments: 'De steden hebben nog geen experimenten vastgelegd',
    onSchedule: (n: number, of: number) => {
      if (of === 1) return n ? 'De enige stad ligt op schema' : 'De enige stad ligt niet op schema';
      if (n === 0)
        return of === 2
          ? 'Geen van beide steden ligt op schema'
          : `Geen van de ${inWords(of)} steden ligt op schema`;
      if (n === of)
        return of === 2 ? 'Beide steden liggen op schema' : `Alle ${inWords(of)} steden liggen op schema`;
      return `${startInWords(n)} van de ${inWords(of)} steden ${n === 1 ? 'ligt' : 'liggen'} op schema`;
    },
    behind: (n: number, of: number) =>
      `${startInWords(n)} van de ${inWords(of)} steden ${n === 1 ? 'ligt' : 'liggen'} niet op schema`,
    unjudged: (n: number) => `over ${inWords(n)} is nog geen oordeel`,
    noneJudged: (of: number) =>
      `Er is nog geen oordeel over ${of === 1 ? 'de enige stad' : of === 2 ? 'beide steden' : `de ${inWords(of)} steden`}`,
    waitingForMoney: (n: number, of: number) => {
      if (n === 0) return 'geen stad wacht op geld';
      if (of === 1) return 'die wacht op geld';
      if (n === of) return of === 2 ? 'beide wachten op geld' : `alle ${inWords(n)} wachten op geld`;
      return n === 1 ? 'één wacht op geld' : `${inWords(n)} wachten op geld`;
    },
    asked: (n: number, ofYou: boolean) => {
      const whom = ofYou ? 'u' : 'de stuurgroep';
      if (n === 0) return `er wordt niets van ${whom} gevraagd`;
      return n === 1
        ? `er wordt één ding van ${whom} gevraagd`
        : `er worden ${inWords(n)} dingen van ${whom} gevraagd`;
    },
  },

  asked: {
    title: (ofYou: boolean): string =>
      ofYou ? 'Wat van u gevraagd wordt' : 'Wat van de stuurgroep gevraagd wordt',
    none: 'Er ligt nu geen vraag of besluit bij de stuurgroep. Wat de kerngroep voorlegt, komt hier.',
    answerBy: (date: string) => `antwoord voor ${date}`,
    late: (date: string, late: string) => `antwoord was gevraagd voor ${date}, ${late}`,
    decision: 'Besluit voorbereid',
    read: (reference: string) => `${reference} lezen`,
  },

  matrix: {
    title: 'Per stad',
    caption: 'Voortgang, financiering, mijlpalen en knelpunten per stad',
    city: 'Stad',
    aspects: {
      progress: 'Voortgang',
      funding: 'Financiering',
      milestones: 'Mijlpalen',
      bottlenecks: 'Knelpunten',
    },
    trends: { better: 'beter', same: 'gelijk', worse: 'slechter', new: 'niet te vergelijken' },
    trendSince: (trend: string, date: string) => `${trend} sinds ${date}`,
    legend: (date: string) => `Pijl: vergeleken met de kerngroep van ${date}.`,
    noLegend: 'Er is nog geen eerder kerngroepoverleg om mee te vergelijken.',
    former: 'Deed eerder mee:',
    until: (date: string) => `tot en met ${date}`,
    empty: 'Op deze dag deed er nog geen stad mee.',
  },

  reasons: {
    no_experiments: 'nog geen experimenten',
    stopped: 'experiment gestopt',
    completed: 'experiment afgerond',
    not_heard_yet: 'nog geen voortgangsbericht',
    not_heard: (meetings: number) => `${inWords(meetings)} overleggen niets gehoord`,
    reported: (date: string) => `gemeld op ${date}`,
    no_need: (year: number) => `in ${year} geen geld nodig`,
    need_unknown: (year: number) => `behoefte ${year} nog niet vastgelegd`,
    nothing_promised: (gap: string) => `${gap} tekort, niets toegezegd`,
    promised_not_secured: (gap: string) => `${gap} nog niet geborgd`,
    money_ends: (date: string) => `geborgd geld op per ${date}`,
    secured: (year: number) => `geld voor ${year} geborgd`,
    no_milestones: 'nog geen mijlpalen gepland',
    on_schedule: 'mijlpalen op schema',
    slipped: (what: string, weeks: string) => `${what} ${weeks} verschoven`,
    no_bottlenecks: 'geen open knelpunten',
    still: (reference: string, weeks: string) => `${reference} al ${weeks} stil`,
    escalated: (reference: string, rung: string) => `${reference} ligt bij ${rung}`,
    in_hand: (reference: string) => `${reference} in behandeling`,
  },

  waits: {
    title: 'Wat het langst wacht',
    lead: 'Waar steden nu op wachten, in kalenderdagen.',
    none: 'Geen stad wacht op geld, een antwoord, een besluit of een eigenaar.',
    columns: { who: 'Wie wacht', what: 'Waarop', whom: 'Op wie', since: 'Sinds', days: 'Dagen' },
    money: 'geld',
    answer: 'antwoord op',
    decision: 'besluit:',
    theMinistries: 'het Rijk',
    nobodyNamed: 'niemand genoemd',
    more: (n: number) => (n === 1 ? 'Nog één wachttijd tonen' : `Nog ${inWords(n)} wachttijden tonen`),
  },

  since: {
    title: (date: string) => `Wat is veranderd sinds de kerngroep van ${date}`,
    nothing: 'Er is sindsdien niets verschoven, opgelost of veranderd.',
    slips: 'Verschoven mijlpalen',
    noSlips: 'Er is geen mijlpaal verschoven.',
    slip: (from: string, to: string) => `van ${from} naar ${to}`,
    later: (time: string) => `${time} later`,
    earlier: (time: string) => `${time} eerder`,
    solved: 'Opgeloste knelpunten',
    noSolved: 'Er is geen knelpunt opgelost.',
    solvedOn: (date: string) => `werkt in de praktijk sinds ${date}`,
    kinds: {
      light: 'Andere kleur',
      money: 'Geld',
      bottleneck: 'Knelpunten',
      other: 'Verder veranderd',
    },
    joined: (party: string) => `${party} doet mee`,
    left: (party: string) => `${party} doet niet meer mee`,
    light: (city: string, aspect: string, from: string, to: string) =>
      `${city}: ${aspect} van ‘${from}’ naar ‘${to}’`,
    state: (state: string) => `is nu ${state}`,
    money: (amount: string, contributor: string, rung: string) => `${amount} van ${contributor}: ${rung}`,
    reached: (date: string) => `behaald op ${date}`,
    logged: 'vastgelegd',
    reopened: 'heropend: de oplossing werkte niet',
    up: (whom: string) => `opgeschaald naar ${whom}`,
    down: (whom: string) => `afgeschaald naar ${whom}`,
    answered: (whom: string) => `beantwoord door ${whom}`,
    ended: (outcome: string) => `gesloten: ${outcome}`,
  },

  rules: {
    title: 'Hoe bepalen we de kleur?',
    lead: 'De eerste regel die klopt, telt voor een experiment of knelpunt. Het slechtste bepaalt de kleur van de stad.',
    onSchedule:
      'Een stad ligt op schema als zij zelf meldt dat het loopt en geen mijlpaal om aandacht vraagt. Meldde zij nog niets, dan is er nog geen oordeel.',
    waitingForMoney:
      'Een stad wacht op geld als er dit jaar geborgd geld te kort is, of als een bijdrage te laat is.',
    columns: { light: 'Kleur', rule: 'Wanneer' },
    codes: {
      no_experiments: 'De stad heeft geen experimenten.',
      stopped: 'Alle experimenten zijn voorbij en dit is gestopt.',
      completed: 'Alle experimenten zijn voorbij en dit is afgerond.',
      not_heard_yet: 'Er is nog geen voortgangsbericht.',
      not_heard: (meetings: number) =>
        `In ${inWords(meetings)} of meer gehouden overleggen is niets gehoord, en het laatste bericht was niet ‘stokt’.`,
      reported: 'De stad meldt dit zelf in het nieuwste voortgangsbericht.',
      no_need: 'Er is dit jaar geen geld nodig.',
      need_unknown: 'Er is nog niet vastgelegd hoeveel geld dit jaar nodig is.',
      nothing_promised: 'Er is dit jaar te weinig geborgd geld, en er is niets toegezegd.',
      promised_not_secured: 'Er is dit jaar te weinig geborgd geld, maar wel iets toegezegd.',
      money_late: 'Een bijdrage is later dan verwacht.',
      money_ends: (weeks: number) =>
        `Het geborgde geld is binnen ${weeks} weken op, en eerder dan het experiment.`,
      secured: 'Het geld voor dit jaar is geborgd.',
      no_milestones: 'Er zijn nog geen mijlpalen gepland.',
      on_schedule: 'De mijlpalen liggen op schema.',
      missed: 'De verwachte datum van een mijlpaal is voorbij, zonder dat zij behaald is.',
      slipped: (weeks: number) => `Een mijlpaal is meer dan ${inWords(weeks)} weken verschoven.`,
      no_bottlenecks: 'Er zijn geen open knelpunten.',
      overdue: 'Een termijn bij het departement of hoger is verlopen.',
      still: (weeks: number) => `Er is meer dan ${inWords(weeks)} weken niets met een knelpunt gebeurd.`,
      escalated: 'Een knelpunt ligt bij de kerngroep of hoger.',
      in_hand: 'De knelpunten liggen bij de stad zelf, en er gebeurt iets mee.',
    },
  },
};
