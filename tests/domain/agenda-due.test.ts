import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaDueSince, isAgendaDue } from '../../src/domain/agenda/due.ts';
import { meetingStatuses } from '../../src/domain/meeting.ts';
import { anyDay } from './arbitrary-day.ts';

const meeting = {
  status: 'planned',
  heldOn: '2018-12-13',
  agendaDueOn: '2018-11-29',
  agendaGeneratedOn: null,
} as const;

describe('the clock composes an agenda', () => {
  test.each([
    ['not before its day', '2018-11-28', {}, false],
    ['on its day', '2018-11-29', {}, true],
    ['later, when its day was missed', '2018-12-07', {}, true],
    ['up to and including the day of the meeting', '2018-12-13', {}, true],
    ['not when the day of the meeting has passed', '2018-12-14', {}, false],
    ['not a second time', '2018-12-03', { agendaGeneratedOn: '2018-11-29' }, false],
    ['not of a meeting that was cancelled', '2018-12-03', { status: 'cancelled' }, false],
    ['not of a meeting that was held', '2018-12-13', { status: 'held' }, false],
  ] as const)('%s', (_, today, change, expected) => {
    expect(isAgendaDue({ ...meeting, ...change }, today)).toBe(expected);
  });

  test('once: who composed it on a day has nothing due on any other', () => {
    const known = fc.record({
      status: fc.constantFrom(...meetingStatuses),
      heldOn: anyDay,
      agendaDueOn: anyDay,
      agendaGeneratedOn: anyDay,
    });
    fc.assert(fc.property(known, anyDay, (any, today) => !isAgendaDue(any, today)));
  });
});

describe('an agenda that is due waits', () => {
  test.each([
    ['since the beginning of its day in winter', '2018-11-29', '', '2018-11-28T23:00:00.000Z'],
    ['since the beginning of its day in summer', '2018-07-05', '', '2018-07-04T22:00:00.000Z'],
    [
      'not since before the meeting was planned',
      '2018-11-29',
      '2018-12-03T09:30:00.000Z',
      '2018-12-03T09:30:00.000Z',
    ],
    [
      'since its day, when the meeting was planned earlier',
      '2018-11-29',
      '2018-10-01T09:30:00.000Z',
      '2018-11-28T23:00:00.000Z',
    ],
  ])('%s', (_, agendaDueOn, changedAt, expected) => {
    expect(agendaDueSince({ agendaDueOn, changedAt })).toBe(expected);
  });
});
