import type { Rung } from './escalation.ts';
import type { Actor, Role } from './role.ts';

/**
 * How far a right reaches: everything; what belongs to the own city (or, for actions and adoptions, to the own party);
 * what is addressed to the own ministry; what lies on the administrative rungs; what left the workshop of the core
 * group (an update once its meeting was held, minutes once they are adopted, a note that is not for the core group
 * only); what is about oneself, or was written by oneself.
 */
export const reaches = ['all', 'city', 'addressee', 'administrators', 'published', 'self'] as const;
export type Reach = (typeof reaches)[number];
type Grants = Partial<Record<Role, Reach>>;

const coreGroup: Grants = { national_lead: 'all', city_lead: 'all', ministry_delegate: 'all' };
const coreGroupAndReaders: Grants = { ...coreGroup, reader: 'all' };
const everybody: Grants = { ...coreGroupAndReaders, steering_member: 'all' };
const onOneself: Grants = {
  national_lead: 'self',
  city_lead: 'self',
  ministry_delegate: 'self',
  steering_member: 'self',
  reader: 'self',
};
const lead: Grants = { national_lead: 'all' };
const leadAndCity: Grants = { national_lead: 'all', city_lead: 'city' };
const leadAndMinistry: Grants = { national_lead: 'all', ministry_delegate: 'addressee' };

/**
 * Who may do what, by subject. What is not in this table, nobody may.
 *
 * A steering member is answerable, and sees where the deal stands and whatever that leads to. How the core group comes
 * to it is its workshop: an agenda in preparation, an update before its meeting, minutes that nobody adopted yet, a
 * note among its members. There people must be able to think aloud; who reads along changes what is said.
 * A reader looks things up and may be an auditor: all of that, the register and the audit trail too, except for notes
 * that are for the core group only.
 * Who signed in when is for who let them in; to colleagues of other organisations it says nothing about the deal.
 * A draft is its city's notebook: the national lead does not read it either.
 */
const table = {
  reading: {
    'overview.read': everybody,
    'bottleneck.read': everybody,
    'draft.read': { city_lead: 'city' },
    'note.read': { ...coreGroup, steering_member: 'published', reader: 'published' },
    'update.read': { ...coreGroupAndReaders, steering_member: 'published' },
    'minutes.read': { ...coreGroupAndReaders, steering_member: 'published' },
    'register.read': coreGroupAndReaders,
    'audit.read': coreGroupAndReaders,
    'rights.read': everybody,
  },
  bottlenecks: {
    'draft.write': { city_lead: 'city' },
    'bottleneck.write': leadAndCity,
    'bottleneck.escalate': leadAndCity,
    'bottleneck.solve': { city_lead: 'city' },
    'escalation.answer': { ...leadAndMinistry, steering_member: 'administrators' },
    'escalation.handover': leadAndMinistry,
    'escalation.pause': leadAndMinistry,
    'note.write': coreGroup,
    'note.withdraw': { national_lead: 'all', city_lead: 'self', ministry_delegate: 'self' },
  },
  experiments: {
    'experiment.write': leadAndCity,
    'funding.write': leadAndCity,
    'milestone.write': leadAndCity,
    'update.write': leadAndCity,
    'lesson.log': { ...leadAndCity, ministry_delegate: 'all' },
    'lesson.write': leadAndCity,
    'adoption.write': { city_lead: 'city' },
  },
  meetings: {
    'meeting.write': lead,
    'agenda.write': lead,
    'decision.write': lead,
    'action.write': lead,
    'action.complete': { ...leadAndCity, ministry_delegate: 'addressee' },
  },
  administration: {
    'register.write': lead,
    'account.own': onOneself,
    'access.read': { national_lead: 'all', city_lead: 'self', ministry_delegate: 'self', reader: 'self' },
  },
} as const satisfies Record<string, Record<string, Grants>>;

type Table = typeof table;
export type Subject = keyof Table;
export type Right = { [S in Subject]: keyof Table[S] }[Subject];

/** The rights by subject, in the order in which one reads them. */
export const rightsBySubject = Object.entries(table).map(([subject, rights]) => ({
  subject: subject as Subject,
  rights: Object.keys(rights) as Right[],
}));
export const rights = rightsBySubject.flatMap(({ rights }) => rights);

const grants = Object.assign({}, ...Object.values(table)) as Record<Right, Grants>;

/** The rungs on which steering group members answer, since nobody else is there to do it. */
const administrativeRungs: readonly Rung[] = ['steering_group', 'administrative'];

/** How far a right reaches for a role; null when the role does not have it. */
export const reachOf = (role: Role, right: Right): Reach | null => grants[right][role] ?? null;

/** Whether a role has a right at all, on whichever records. */
export const can = (role: Role, right: Right): boolean => reachOf(role, right) !== null;

/** On which records: what the queries build their where-clause from, so that all others are not found. */
export type Scope =
  | { kind: 'all' }
  | { kind: 'city'; partyId: number }
  | { kind: 'addressee'; partyId: number }
  | { kind: 'rungs'; rungs: readonly Rung[] }
  | { kind: 'published' }
  | { kind: 'self'; personId: number }
  | { kind: 'none' };

/** The records on which this actor has this right. Who acts for no organisation has no own city or ministry. */
export function scopeOf(actor: Actor, right: Right): Scope {
  const reach = reachOf(actor.role, right);
  if (reach === 'all' || reach === 'published') return { kind: reach };
  if (reach === 'self') return { kind: 'self', personId: actor.personId };
  if (reach === 'administrators') return { kind: 'rungs', rungs: administrativeRungs };
  if (reach === null || actor.partyId === null) return { kind: 'none' };
  return { kind: reach, partyId: actor.partyId };
}

/**
 * Where a record lies: whose it is, whom it is put to, on which rung, whether it left the workshop, whom it is about or
 * who wrote it.
 */
export type Whereabouts = {
  cityId: number;
  addresseeId: number | null;
  rung: Rung;
  isPublished?: boolean;
  personId?: number;
};

/** Whether a scope holds this record: the same rule as the where-clause, for one record at hand. */
export function covers(scope: Scope, at: Whereabouts): boolean {
  if (scope.kind === 'all') return true;
  if (scope.kind === 'published') return at.isPublished === true;
  if (scope.kind === 'self') return scope.personId === at.personId;
  if (scope.kind === 'city') return scope.partyId === at.cityId;
  if (scope.kind === 'addressee') return scope.partyId === at.addresseeId;
  return scope.kind === 'rungs' && scope.rungs.includes(at.rung);
}
