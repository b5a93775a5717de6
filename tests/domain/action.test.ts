import { describe, expect, test } from 'vitest';
import { decideAction, isOverdue, isWithin, workingDaysLate } from '../../src/domain/action.ts';

describe('an action', () => {
  test.each([
    ['2018-11-28', null, '2018-11-29', 1],
    ['2018-11-29', null, '2018-11-29', 0],
    ['2018-11-23', null, '2018-11-26', 1],
    ['2018-11-30', null, '2018-12-01', 0],
    ['2018-11-01', '2018-11-05', '2018-11-29', 2],
    ['2018-11-05', '2018-11-01', '2018-11-29', 0],
    ['2018-12-24', null, '2018-12-27', 1],
  ])('due %s, done %s, is on %s late by %i working days', (dueOn, doneOn, today, days) => {
    expect(workingDaysLate({ dueOn, doneOn }, today)).toBe(days);
  });

  test('is overdue from the day after its due date until it is done', () => {
    expect(isOverdue({ dueOn: '2018-11-29', doneOn: null }, '2018-11-29')).toBe(false);
    expect(isOverdue({ dueOn: '2018-11-29', doneOn: null }, '2018-11-30')).toBe(true);
    expect(isOverdue({ dueOn: '2018-11-29', doneOn: '2018-12-10' }, '2018-12-11')).toBe(false);
  });

  const meeting = { heldOn: '2018-11-01', status: 'held' as const };
  test.each([
    [{ partyId: 1, owner: '', dueOn: '2018-11-01' }, meeting, { ok: true }],
    [{ partyId: null, owner: 'Projectleider', dueOn: '2018-12-01' }, meeting, { ok: true }],
    [{ partyId: null, owner: '', dueOn: '2018-12-01' }, meeting, { ok: false, refusal: 'nobody' }],
    [{ partyId: 1, owner: '', dueOn: '2018-10-31' }, meeting, { ok: false, refusal: 'due_before_meeting' }],
    [
      { partyId: 1, owner: '', dueOn: '2018-12-01' },
      { ...meeting, status: 'cancelled' as const },
      { ok: false, refusal: 'meeting_cancelled' },
    ],
  ])('%o agreed on in %o: %o', (action, held, decided) => {
    expect(decideAction(action, held)).toEqual(decided);
  });

  test('lies within the reach of who does it, and of who may do all', () => {
    expect(isWithin({ kind: 'all' }, { partyId: null })).toBe(true);
    expect(isWithin({ kind: 'city', partyId: 2 }, { partyId: 2 })).toBe(true);
    expect(isWithin({ kind: 'addressee', partyId: 2 }, { partyId: 2 })).toBe(true);
    expect(isWithin({ kind: 'city', partyId: 2 }, { partyId: 3 })).toBe(false);
    expect(isWithin({ kind: 'city', partyId: 2 }, { partyId: null })).toBe(false);
    expect(isWithin({ kind: 'none' }, { partyId: 2 })).toBe(false);
  });
});
