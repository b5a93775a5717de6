import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../src/domain/meeting/deadlines.ts';
import { adoptersOf, decideReport } from '../../src/domain/meeting/report.ts';

const meeting = {
  status: 'planned' as const,
  updatesDueOn: '2018-12-04',
  agendaDueOn: '2018-11-29',
  circulateDueOn: '2018-12-06',
  minutesDueOn: '2018-12-20',
  agendaGeneratedOn: null,
};
const nothing = { sent: 4, asked: 9, circulatedOn: null, hasReport: false };
const all = { sent: 9, asked: 9, circulatedOn: '2018-12-05', hasReport: true };

describe('the four deadlines of a meeting', () => {
  test('stand in the order in which they come', () => {
    expect(deadlinesOf(meeting, nothing, '2018-11-28').map(({ kind }) => kind)).toEqual([
      'agenda',
      'updates',
      'circulated',
      'minutes',
    ]);
  });

  test('are ahead, today, or late by so many working days', () => {
    expect(deadlinesOf(meeting, nothing, '2018-12-04').map(({ state, days }) => [state, days])).toEqual([
      ['late', 3],
      ['today', 0],
      ['open', 2],
      ['open', 12],
    ]);
  });

  test('are done when they are done, however late', () => {
    const done = deadlinesOf({ ...meeting, agendaGeneratedOn: '2018-12-03' }, all, '2019-01-10');
    expect(done.map(({ state, doneOn }) => [state, doneOn])).toEqual([
      ['done', '2018-12-03'],
      ['done', null],
      ['done', '2018-12-05'],
      ['done', null],
    ]);
  });

  test('updates of which none was asked are not done', () => {
    const [, updates] = deadlinesOf(meeting, { ...nothing, sent: 0, asked: 0 }, '2018-12-03');
    expect(updates?.state).toBe('open');
  });

  test('that prepare a meeting are missed once it was held; its minutes can still come', () => {
    const held = deadlinesOf({ ...meeting, status: 'held' }, nothing, '2018-12-21');
    expect(held.map(({ state }) => state)).toEqual(['missed', 'missed', 'missed', 'late']);
  });
});

const held = { heldOn: '2018-12-13', status: 'held', report: '', reportAdoptedInId: null } as const;
const later = [
  { id: 10, heldOn: '2019-01-24', status: 'planned' },
  { id: 11, heldOn: '2019-03-07', status: 'cancelled' },
  { id: 8, heldOn: '2018-11-01', status: 'held' },
] as const;

describe('minutes', () => {
  test.each([
    ['before the meeting', held, { report: 'x', reportAdoptedInId: null }, '2018-12-12', 'not_yet'],
    [
      'of a cancelled meeting',
      { ...held, status: 'cancelled' as const },
      { report: 'x', reportAdoptedInId: null },
      '2018-12-13',
      'meeting_cancelled',
    ],
    ['empty and adopted', held, { report: '', reportAdoptedInId: 10 }, '2019-01-24', 'nothing_to_adopt'],
    [
      'adopted before they were',
      held,
      { report: 'x', reportAdoptedInId: 8 },
      '2019-01-24',
      'not_a_later_meeting',
    ],
    [
      'adopted in a cancelled meeting',
      held,
      { report: 'x', reportAdoptedInId: 11 },
      '2019-01-24',
      'not_a_later_meeting',
    ],
    [
      'changed after they were adopted',
      { ...held, report: 'x', reportAdoptedInId: 10 },
      { report: 'y', reportAdoptedInId: 10 },
      '2019-01-25',
      'adopted_is_frozen',
    ],
  ])('%s are refused', (_, meetingThen, minutes, today, refusal) => {
    expect(decideReport(meetingThen, minutes, later, today)).toEqual({ ok: false, refusal });
  });

  test('can be written from the day itself, adopted later, and opened again', () => {
    const written = { ...held, report: 'x' };
    const adopted = { ...written, reportAdoptedInId: 10 };
    const decide = (
      was: typeof held | typeof written,
      minutes: { report: string; reportAdoptedInId: number | null },
    ) => decideReport(was, minutes, later, '2019-01-25').ok;
    expect(decideReport(held, { report: 'x', reportAdoptedInId: null }, later, '2018-12-13').ok).toBe(true);
    expect(decide(written, adopted)).toBe(true);
    expect(decideReport(adopted, { report: 'y', reportAdoptedInId: null }, later, '2019-01-25').ok).toBe(
      true,
    );
  });

  test('can be adopted in later meetings only', () => {
    expect(adoptersOf(held, later).map(({ id }) => id)).toEqual([10]);
  });
});
