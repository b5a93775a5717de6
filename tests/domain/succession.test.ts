import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBackwards, isOver } from '../../src/domain/span.ts';
import { chooseSuccessor, decideSuccession, firstDayFor } from '../../src/domain/succession.ts';
import { anyDay } from './arbitrary-day.ts';

const today = '2018-11-29';
const parties = [{ id: 1, kind: 'city' as const }];
const role = { personId: 7, role: 'city_lead' as const, partyId: 1, fromOn: '2018-01-01', untilOn: null };
const someone = { id: 8, roles: [] };

const decide = (changes: object) =>
  decideSuccession({ role, successor: someone, fromOn: '2018-12-01', parties, today, ...changes });

describe('a role that is taken over', () => {
  test.each([
    ['on a day to come', {}, '2018-11-30'],
    ['today', { fromOn: today }, '2018-11-28'],
    ['on a day that has passed', { fromOn: '2018-11-01' }, '2018-10-31'],
    ['by somebody new', { successor: { id: null, roles: [] } }, '2018-11-30'],
    ['that would end later', { role: { ...role, untilOn: '2019-06-30' } }, '2018-11-30'],
    ['that ends earlier, with days in between', { role: { ...role, untilOn: today } }, today],
    [
      'by somebody with another role',
      { successor: { id: 8, roles: [{ ...role, role: 'reader' }] } },
      '2018-11-30',
    ],
  ])('%s ends the day before at the latest', (_, changes, lastOn) => {
    expect(decide(changes)).toMatchObject({ ok: true, lastOn, begins: { role: 'city_lead', untilOn: null } });
  });

  test.each([
    ['today', today],
    ['on a day to come', '2019-01-01'],
  ])('on the very day it begins, %s, is taken back', (_, day) => {
    expect(decide({ role: { ...role, fromOn: day }, fromOn: day })).toMatchObject({
      ok: true,
      lastOn: null,
      begins: { fromOn: day },
    });
  });

  test.each([
    ['that is over', { role: { ...role, untilOn: '2018-11-28' } }, 'role_over'],
    ['by who has it', { successor: { id: 7, roles: [role] } }, 'same_person'],
    ['on the day it began, when that has passed', { fromOn: '2018-01-01' }, 'before_role'],
    ['before it begins', { role: { ...role, fromOn: '2019-01-01' } }, 'before_role'],
    ['by who has the same one', { successor: { id: 8, roles: [role] } }, 'overlaps'],
  ])('is refused: %s', (_, changes, refusal) => {
    expect(decide(changes)).toEqual({ ok: false, refusal });
  });
});

describe('the day that is offered', () => {
  test.each([
    ['today, for a role that goes on', { fromOn: '2018-01-01', untilOn: null }, today],
    ['today, for one that began today', { fromOn: today, untilOn: null }, today],
    ['the first day of one that is to begin', { fromOn: '2019-01-01', untilOn: null }, '2019-01-01'],
    ['after the last day that is known', { fromOn: '2018-01-01', untilOn: '2018-12-14' }, '2018-12-15'],
  ])('is %s', (_, span, day) => {
    expect(firstDayFor(span, today)).toBe(day);
  });

  test('is accepted for every role that is not over', () => {
    const anySpan = fc
      .record({ fromOn: anyDay, untilOn: fc.option(anyDay) })
      .filter((span) => !isBackwards(span) && !isOver(span, today));
    fc.assert(
      fc.property(anySpan, (span) => {
        const fromOn = firstDayFor(span, today);
        expect(decide({ role: { ...role, ...span }, fromOn })).toMatchObject({ ok: true });
      }),
    );
  });
});

describe('who takes over', () => {
  const nobody = { isChosen: false, isKnown: false, name: '', email: '' };
  test.each([
    [{ isChosen: true, isKnown: true }, null],
    [{ name: 'Projectleider', email: 'p@gemeente.example' }, null],
    [{}, 'somebody_missing'],
    [{ email: 'p@gemeente.example' }, 'somebody_missing'],
    [{ name: 'Projectleider' }, 'email_missing'],
    [{ isChosen: true, isKnown: false }, 'unknown'],
    [{ isChosen: true, isKnown: true, name: 'Projectleider' }, 'somebody_twice'],
  ])('%o: %s', (choice, refusal) => {
    expect(chooseSuccessor({ ...nobody, ...choice })).toEqual(
      refusal ? { ok: false, refusal } : { ok: true },
    );
  });
});
