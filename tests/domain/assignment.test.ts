import { describe, expect, test } from 'vitest';
import { type Assignment, closesToday, decideAssignment, hasRole } from '../../src/domain/assignment.ts';

const parties = [
  { id: 1, kind: 'city' as const },
  { id: 2, kind: 'ministry' as const },
];
const from = { fromOn: '2018-01-01', untilOn: null };
const cityLead: Assignment = { role: 'city_lead', partyId: 1, ...from };

describe('a role', () => {
  test.each([
    [cityLead, [], null],
    [{ ...cityLead, partyId: null }, [], 'party_missing'],
    [{ ...cityLead, partyId: 2 }, [], 'party_of_other_kind'],
    [{ role: 'ministry_delegate', partyId: 2, ...from }, [], null],
    [{ role: 'ministry_delegate', partyId: 1, ...from }, [], 'party_of_other_kind'],
    [{ role: 'national_lead', partyId: null, ...from }, [], null],
    [{ role: 'national_lead', partyId: 1, ...from }, [], 'party_not_expected'],
    [{ role: 'reader', partyId: null, ...from }, [], null],
    [{ role: 'reader', partyId: 99, ...from }, [], 'party_missing'],
    [{ role: 'steering_member', partyId: 2, ...from }, [], null],
    [{ ...cityLead, untilOn: '2017-12-31' }, [], 'until_before_from'],
    [cityLead, [cityLead], 'overlaps'],
    [{ ...cityLead, fromOn: '2018-06-01' }, [{ ...cityLead, untilOn: '2018-05-31' }], null],
    [cityLead, [{ role: 'reader', partyId: 1, ...from }], null],
  ] as [Assignment, Assignment[], string | null][])('%o beside %o: %s', (assignment, others, refusal) => {
    const decided = decideAssignment(assignment, others, parties);
    expect(decided).toEqual(refusal ? { ok: false, refusal } : { ok: true });
  });

  test('lasts for somebody as long as its last day has not passed', () => {
    expect(hasRole([{ fromOn: '2018-01-01', untilOn: '2018-11-28' }], '2018-11-29')).toBe(false);
    expect(hasRole([{ fromOn: '2018-01-01', untilOn: '2018-11-29' }], '2018-11-29')).toBe(true);
    expect(hasRole([{ fromOn: '2019-01-01', untilOn: null }], '2018-11-29')).toBe(true);
    expect(hasRole([], '2018-11-29')).toBe(false);
  });
});

describe('what a change of a role closes today', () => {
  const today = '2018-11-29';
  const ended = { ...from, untilOn: '2018-11-28' };
  test.each([
    ['nothing as long as it holds', { ...from, untilOn: today }, [], null],
    ['everything when it was the last one', ended, [], 'person'],
    ['everything when the others were over as well', ended, [{ ...from, untilOn: '2018-02-01' }], 'person'],
    ['what was opened in it when there is another one', ended, [from], 'role'],
    ['what was opened in it when it begins later after all', { ...from, fromOn: '2018-12-01' }, [], 'role'],
  ] as const)('%s', (_, changed, others, closes) => {
    expect(closesToday(changed, others, today)).toBe(closes);
  });
});
