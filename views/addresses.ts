/** The one table of addresses: Dutch nouns on screen, English names in code. */
export const addresses = {
  home: '/',
  signIn: '/aanmelden',
  signInRequest: '/aanmelden/verzoek',
  signInLink: '/aanmelden/link/:token',
  signInReturn: '/aanmelden/terug',
  ownRole: '/aanmelden/rol',
  signOut: '/afmelden',
  sessions: '/sessies',
  sessionEnd: '/sessies/:id/beeindiging',
  otherSessionsEnd: '/sessies/beeindiging',
  language: '/taal',
  health: '/gezondheid',
  securityTxt: '/.well-known/security.txt',
  search: '/zoeken',

  experiments: '/experimenten',
  newExperiment: '/experimenten/nieuw',
  experiment: '/experimenten/:id',
  editExperiment: '/experimenten/:id/wijzigen',
  experimentState: '/experimenten/:id/staat',
  experimentStateCorrection: '/experimenten/:id/staat/herstel',
  experimentHistory: '/experimenten/:id/geschiedenis',
  owners: '/experimenten/:id/eigenaren',
  owner: '/experimenten/:id/eigenaren/:owner',
  ownerRemoval: '/experimenten/:id/eigenaren/:owner/verwijdering',
  benefits: '/experimenten/:id/baten',
  securing: '/experimenten/:id/borging',

  funding: '/financiering',
  fundingNeeds: '/experimenten/:id/behoefte',
  fundingLines: '/experimenten/:id/financiering',
  newFundingLine: '/experimenten/:id/financiering/nieuw',
  fundingLine: '/financiering/:id',
  editFundingLine: '/financiering/:id/wijzigen',
  fundingSteps: '/financiering/:id/stappen',

  milestones: '/mijlpalen',
  newMilestone: '/experimenten/:id/mijlpalen/nieuw',
  experimentMilestones: '/experimenten/:id/mijlpalen',
  milestone: '/mijlpalen/:id',
  editMilestone: '/mijlpalen/:id/wijzigen',
  replannings: '/mijlpalen/:id/herijkingen',
  milestoneReached: '/mijlpalen/:id/behaald',

  bottlenecks: '/knelpunten',
  newBottleneck: '/knelpunten/nieuw',
  similarBottlenecks: '/knelpunten/lijkt-op',
  bottleneck: '/knelpunten/:id',
  editBottleneck: '/knelpunten/:id/wijzigen',
  publication: '/knelpunten/:id/vastlegging',
  closure: '/knelpunten/:id/sluiting',
  reopening: '/knelpunten/:id/heropening',
  notes: '/knelpunten/:id/notities',
  noteWithdrawal: '/knelpunten/:id/notities/:note/intrekking',

  escalations: '/knelpunten/:id/opschalingen',
  stepDown: '/knelpunten/:id/afschaling',
  acknowledgement: '/knelpunten/:id/ontvangstbevestiging',
  answer: '/knelpunten/:id/antwoord',
  handover: '/knelpunten/:id/overdracht',
  pause: '/knelpunten/:id/pauze',
  resumption: '/knelpunten/:id/hervatting',

  meetings: '/overleggen',
  newMeeting: '/overleggen/nieuw',
  meeting: '/overleggen/:id',
  editMeeting: '/overleggen/:id/wijzigen',
  meetingHeld: '/overleggen/:id/gehouden',
  meetingCancelled: '/overleggen/:id/vervallen',
  meetingUpdates: '/overleggen/:id/voortgang',
  update: '/overleggen/:id/voortgang/:experiment',
  agenda: '/overleggen/:id/agenda',
  agendaProposal: '/overleggen/:id/agenda/voorstel',
  newAgendaItem: '/overleggen/:id/agenda/nieuw',
  agendaItem: '/overleggen/:id/agenda/:item',
  agendaMove: '/overleggen/:id/agenda/:item/plaats',
  agendaPin: '/overleggen/:id/agenda/:item/vastgezet',
  agendaRemoval: '/overleggen/:id/agenda/:item/verwijdering',
  agendaPublication: '/overleggen/:id/agenda/publicatie',
  agendaVersion: '/overleggen/:id/agenda/versies/:version',
  agendaOutcomes: '/overleggen/:id/agenda/behandeling',
  report: '/overleggen/:id/verslag',

  decisions: '/besluiten',
  newDecision: '/overleggen/:id/besluiten/nieuw',
  meetingDecisions: '/overleggen/:id/besluiten',
  decision: '/besluiten/:id',
  editDecision: '/besluiten/:id/wijzigen',
  actions: '/acties',
  newAction: '/overleggen/:id/acties/nieuw',
  meetingActions: '/overleggen/:id/acties',
  action: '/acties/:id',
  editAction: '/acties/:id/wijzigen',
  actionDone: '/acties/:id/afronding',
  actionReopened: '/acties/:id/heropening',

  lessons: '/lessen',
  newLesson: '/lessen/nieuw',
  lesson: '/lessen/:id',
  editLesson: '/lessen/:id/wijzigen',
  adoptions: '/lessen/:id/overgenomen',

  steering: '/stuurgroep',
  audit: '/logboek',
  auditEntry: '/logboek/:id',
  outsideWrite: '/logboek/buiten/:id',

  admin: '/beheer',
  setUp: '/beheer/inrichting',
  setUpDeal: '/beheer/inrichting/programma',
  setUpParties: '/beheer/inrichting/partijen',
  setUpContact: '/beheer/inrichting/aanspreekpunt',
  setUpMeetings: '/beheer/inrichting/overleggen',
  setUpPeople: '/beheer/inrichting/mensen',
  programme: '/beheer/programma',
  terms: '/beheer/termijnen',
  parties: '/beheer/partijen',
  newParty: '/beheer/partijen/nieuw',
  party: '/beheer/partijen/:id',
  editParty: '/beheer/partijen/:id/wijzigen',
  memberships: '/beheer/partijen/:id/lidmaatschap',
  membership: '/beheer/partijen/:id/lidmaatschap/:membership',
  people: '/beheer/mensen',
  newPerson: '/beheer/mensen/nieuw',
  person: '/beheer/mensen/:id',
  editPerson: '/beheer/mensen/:id/wijzigen',
  pseudonymisation: '/beheer/mensen/:id/naam-verwijderen',
  assignments: '/beheer/mensen/:id/rollen',
  assignment: '/beheer/mensen/:id/rollen/:assignment',
  succession: '/beheer/mensen/:id/rollen/:assignment/opvolger',
  departure: '/beheer/mensen/:id/vertrek',
  invitation: '/beheer/mensen/:id/uitnodiging',
  personSignOut: '/beheer/mensen/:id/afmelding',
  leadHandover: '/beheer/overdracht',
  partyHandover: '/beheer/overdracht/:id',
  identityRemoval: '/beheer/mensen/:id/accounts/:identity/ontkoppeling',
  periods: '/beheer/kalender',
  period: '/beheer/kalender/:id',
  periodRemoval: '/beheer/kalender/:id/verwijdering',
  rights: '/beheer/rechten',
} as const;

type Parameters<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Parameters<Rest>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;

/** Fills an address: `at(addresses.bottleneck, { id: 14 })` is `/knelpunten/14`. Empty query values are left out. */
export function at<Pattern extends string>(
  pattern: Pattern,
  parameters: Record<Parameters<Pattern>, string | number>,
  query: Record<string, string | number | null | undefined> = {},
): string {
  const path = pattern.replace(/:(\w+)/g, (_, name) => String(parameters[name as Parameters<Pattern>]));
  return withQuery(path, query);
}

/** An address with a query string; empty values are left out so that addresses stay short. */
export function withQuery(path: string, query: Record<string, string | number | null | undefined>): string {
  const given = Object.entries(query).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  if (!given.length) return path;
  return `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}
