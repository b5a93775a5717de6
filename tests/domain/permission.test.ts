import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { rungs } from '../../src/domain/escalation.ts';
import { can, covers, type Right, reachOf, rights, scopeOf } from '../../src/domain/permission.ts';
import { type Role, roles } from '../../src/domain/role.ts';
import { breda, bredaLead, everyone, jenv, jenvDelegate, nationalLead, steeringMember } from './coalition.ts';

const rightsOf = (role: Role) => rights.filter((right) => can(role, right));
const own: Right[] = ['rights.read', 'account.own'];
const reading: Right[] = ['overview.read', 'bottleneck.read', 'note.read', 'update.read', 'minutes.read'];
const lookingUp: Right[] = [...reading, 'register.read', 'audit.read', 'access.read', ...own];

const sorted = (some: readonly Right[]) => [...some].sort();

describe('who may do what', () => {
  test.each(roles)('a %s reads where the deal stands, and who may do what', (role) => {
    expect(rightsOf(role)).toEqual(expect.arrayContaining([...reading, ...own]));
  });

  it('a reader only reads, and that includes the register and the audit trail', () => {
    expect(sorted(rightsOf('reader'))).toEqual(sorted(lookingUp));
  });

  it('a steering member reads where the deal stands, not the workshop, and answers', () => {
    const may: Right[] = [...reading, ...own, 'escalation.answer'];
    expect(sorted(rightsOf('steering_member'))).toEqual(sorted(may));
  });

  it('a steering member reads of the workshop what was published, a reader all but notes for the core group', () => {
    const published: Right[] = ['note.read', 'update.read', 'minutes.read'];
    const kept = (role: Role) => rights.filter((right) => reachOf(role, right) === 'published');
    expect(sorted(kept('steering_member'))).toEqual(sorted(published));
    expect(kept('reader')).toEqual(['note.read']);
  });

  it('a ministry delegate answers, hands over, pauses, notes, logs lessons and ticks off own actions', () => {
    const may: Right[] = [
      ...lookingUp,
      'escalation.answer',
      'escalation.handover',
      'escalation.pause',
      'note.write',
      'note.withdraw',
      'lesson.log',
      'action.complete',
    ];
    expect(sorted(rightsOf('ministry_delegate'))).toEqual(sorted(may));
  });

  it('the national lead does all but what is left to the city: its drafts, its word that it works, what it adopts', () => {
    const missing = rights.filter((right) => !can('national_lead', right));
    expect(missing).toEqual(['draft.read', 'draft.write', 'bottleneck.solve', 'adoption.write']);
  });

  it('a city lead runs no meetings, takes no decisions and keeps no register', () => {
    const missing = rights.filter((right) => !can('city_lead', right));
    expect(missing).toEqual([
      'escalation.answer',
      'escalation.handover',
      'escalation.pause',
      'meeting.write',
      'agenda.write',
      'decision.write',
      'action.write',
      'register.write',
    ]);
  });
});

describe('on which records', () => {
  it('the national lead writes for every city', () => {
    expect(scopeOf(nationalLead, 'bottleneck.write')).toEqual({ kind: 'all' });
  });

  it('a city lead writes for the own city and reads them all', () => {
    expect(scopeOf(bredaLead, 'bottleneck.write')).toEqual({ kind: 'city', partyId: breda });
    expect(scopeOf(bredaLead, 'bottleneck.read')).toEqual({ kind: 'all' });
  });

  it('a delegate answers what is addressed to the own ministry', () => {
    expect(scopeOf(jenvDelegate, 'escalation.answer')).toEqual({ kind: 'addressee', partyId: jenv });
  });

  it('a steering member answers what lies on the two highest rungs', () => {
    const scope = scopeOf(steeringMember, 'escalation.answer');
    expect(scope).toEqual({ kind: 'rungs', rungs: ['steering_group', 'administrative'] });
  });

  it('a city lead without a city reaches nothing of a city', () => {
    const lost = { ...bredaLead, partyId: null };
    expect(scopeOf(lost, 'bottleneck.write')).toEqual({ kind: 'none' });
  });

  it('without the right there is no record, and with it there is a scope', () => {
    for (const actor of everyone)
      for (const right of rights) expect(scopeOf(actor, right).kind !== 'none').toBe(can(actor.role, right));
  });

  it('everybody has to do with the own sessions only', () => {
    const at = { cityId: breda, addresseeId: jenv, rung: 'city' } as const;
    for (const actor of everyone) {
      const scope = scopeOf(actor, 'account.own');
      expect(covers(scope, { ...at, personId: actor.personId })).toBe(true);
      expect(covers(scope, { ...at, personId: actor.personId + 1 })).toBe(false);
    }
  });

  it('what was published is what left the workshop, whoever it belongs to', () => {
    const at = { cityId: breda, addresseeId: jenv, rung: 'administrative' } as const;
    const scope = scopeOf(steeringMember, 'minutes.read');
    expect(covers(scope, { ...at, isPublished: true })).toBe(true);
    expect(covers(scope, { ...at, isPublished: false })).toBe(false);
    expect(covers(scope, at)).toBe(false);
  });

  const whereabouts = fc.record({
    cityId: fc.integer({ min: 1, max: 3 }),
    addresseeId: fc.option(fc.constantFrom(jenv, 12)),
    rung: fc.constantFrom(...rungs),
  });

  it('covers exactly what the scope names', () => {
    fc.assert(
      fc.property(whereabouts, (at) => {
        expect(covers(scopeOf(nationalLead, 'bottleneck.write'), at)).toBe(true);
        expect(covers(scopeOf(bredaLead, 'bottleneck.write'), at)).toBe(at.cityId === breda);
        expect(covers(scopeOf(jenvDelegate, 'escalation.answer'), at)).toBe(at.addresseeId === jenv);
        expect(covers(scopeOf(steeringMember, 'escalation.answer'), at)).toBe(rungs.indexOf(at.rung) >= 3);
        expect(covers(scopeOf(steeringMember, 'bottleneck.write'), at)).toBe(false);
      }),
    );
  });
});
