import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { rungs } from '../../src/domain/escalation.ts';
import { can, covers, type Right, rights, scopeOf } from '../../src/domain/permission.ts';
import { type Role, roles } from '../../src/domain/role.ts';
import { breda, bredaLead, everyone, jenv, jenvDelegate, nationalLead, steeringMember } from './coalition.ts';

const rightsOf = (role: Role) => rights.filter((right) => can(role, right));
const reading: Right[] = ['programme.read', 'bottleneck.read', 'audit.read'];

describe('who may do what', () => {
  test.each(roles)('a %s reads the programme and its bottlenecks', (role) => {
    expect(rightsOf(role)).toEqual(expect.arrayContaining(reading));
  });

  it('a reader only reads, and that includes the audit trail', () => {
    expect(rightsOf('reader')).toEqual(reading);
  });

  it('a steering member reads, and answers', () => {
    expect(rightsOf('steering_member')).toEqual([...reading, 'escalation.answer']);
  });

  it('a ministry delegate answers, hands over, pauses, logs lessons and ticks off own actions', () => {
    expect(rightsOf('ministry_delegate')).toEqual([
      ...reading,
      'escalation.answer',
      'escalation.handover',
      'escalation.pause',
      'lesson.log',
      'action.complete',
    ]);
  });

  it('the national lead does everything but what is left to the city: its drafts, and its word that it works', () => {
    const missing = rights.filter((right) => !can('national_lead', right));
    expect(missing).toEqual(['draft.read', 'draft.write', 'bottleneck.solve']);
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
