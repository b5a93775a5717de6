import type { Rung } from './escalation.ts';
import type { Actor, Role } from './role.ts';

/**
 * How far a right reaches: everything; what belongs to the own city (or, for actions and adoptions, to the own party);
 * what is addressed to the own ministry; what lies on the administrative rungs.
 */
type Reach = 'all' | 'city' | 'addressee' | 'administrators';
type Grants = Partial<Record<Role, Reach>>;

const everybody: Grants = {
  national_lead: 'all',
  city_lead: 'all',
  ministry_delegate: 'all',
  steering_member: 'all',
  reader: 'all',
};
const lead: Grants = { national_lead: 'all' };
const leadAndCity: Grants = { national_lead: 'all', city_lead: 'city' };
const leadAndMinistry: Grants = { national_lead: 'all', ministry_delegate: 'addressee' };

/** Who may do what. What is not in this table, nobody may. */
const table = {
  'programme.read': everybody,
  'bottleneck.read': everybody,
  'draft.read': { city_lead: 'city' },
  'audit.read': everybody,

  'draft.write': { city_lead: 'city' },
  'bottleneck.write': leadAndCity,
  'bottleneck.escalate': leadAndCity,
  'bottleneck.solve': { city_lead: 'city' },
  'escalation.answer': { ...leadAndMinistry, steering_member: 'administrators' },
  'escalation.handover': leadAndMinistry,
  'escalation.pause': leadAndMinistry,

  'experiment.write': leadAndCity,
  'funding.write': leadAndCity,
  'milestone.write': leadAndCity,
  'update.write': leadAndCity,
  'lesson.log': { ...leadAndCity, ministry_delegate: 'all' },
  'lesson.write': leadAndCity,
  'adoption.write': leadAndCity,
  'action.complete': { ...leadAndCity, ministry_delegate: 'addressee' },

  'meeting.write': lead,
  'agenda.write': lead,
  'decision.write': lead,
  'action.write': lead,
  'register.write': lead,
} as const satisfies Record<string, Grants>;

export type Right = keyof typeof table;
export const rights = Object.keys(table) as Right[];

const grants: Record<Right, Grants> = table;

/** The rungs on which steering group members answer, since nobody else is there to do it. */
const administrativeRungs: readonly Rung[] = ['steering_group', 'administrative'];

/** Whether a role has a right at all, on whichever records. */
export const can = (role: Role, right: Right): boolean => grants[right][role] !== undefined;

/** On which records: what the queries build their where-clause from, so that all others are not found. */
export type Scope =
  | { kind: 'all' }
  | { kind: 'city'; partyId: number }
  | { kind: 'addressee'; partyId: number }
  | { kind: 'rungs'; rungs: readonly Rung[] }
  | { kind: 'none' };

/** The records on which this actor has this right. Who acts for no organisation has no own city or ministry. */
export function scopeOf(actor: Actor, right: Right): Scope {
  const reach = grants[right][actor.role];
  if (reach === 'all') return { kind: 'all' };
  if (reach === 'administrators') return { kind: 'rungs', rungs: administrativeRungs };
  if (reach === undefined || actor.partyId === null) return { kind: 'none' };
  return { kind: reach, partyId: actor.partyId };
}

/** Where a bottleneck lies: whose it is, whom it is put to, on which rung. */
export type Whereabouts = { cityId: number; addresseeId: number | null; rung: Rung };

/** Whether a scope holds this bottleneck: the same rule as the where-clause, for one record at hand. */
export function covers(scope: Scope, at: Whereabouts): boolean {
  if (scope.kind === 'all') return true;
  if (scope.kind === 'city') return scope.partyId === at.cityId;
  if (scope.kind === 'addressee') return scope.partyId === at.addresseeId;
  return scope.kind === 'rungs' && scope.rungs.includes(at.rung);
}
