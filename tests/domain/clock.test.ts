import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, addWorkingDays, type Day, isWorkingDay } from '../../src/domain/calendar.ts';
import { dueOn, type Pause, readClock, readClocks } from '../../src/domain/clock.ts';
import { anyDay } from './arbitrary-day.ts';

const anyTerm = fc.integer({ min: 1, max: 60 });
const anyPause = (startedOn: Day): fc.Arbitrary<Pause> =>
  fc.tuple(fc.integer({ min: -20, max: 90 }), fc.integer({ min: 0, max: 30 })).map(([after, length]) => {
    const fromOn = addDays(startedOn, after);
    return { fromOn, untilOn: addDays(fromOn, length) };
  });
const anyRun = anyDay.chain((startedOn) =>
  fc.record({
    startedOn: fc.constant(startedOn),
    days: anyTerm,
    pauses: fc.array(anyPause(startedOn), { maxLength: 4 }),
    passed: fc.integer({ min: 0, max: 150 }),
  }),
);

describe('the due date', () => {
  const pause = { fromOn: '2018-12-05', untilOn: '2018-12-07' };
  const cases: [string, Day, number, Pause[], Day][] = [
    ['counts from the day after the start', '2018-12-03', 10, [], '2018-12-17'],
    ['passes over the Christmas days', '2018-12-20', 4, [], '2018-12-28'],
    ['moves by the working days of a pause', '2018-12-03', 5, [pause], '2018-12-13'],
    ['counts a day in two pauses once', '2018-12-03', 5, [pause, pause], '2018-12-13'],
    [
      'does not move for a weekend',
      '2018-12-03',
      5,
      [{ fromOn: '2018-12-08', untilOn: '2018-12-09' }],
      '2018-12-10',
    ],
    [
      'does not move for a pause that is later',
      '2018-12-03',
      5,
      [{ fromOn: '2018-12-11', untilOn: '2018-12-31' }],
      '2018-12-10',
    ],
    [
      'moves for a pause on the due day itself',
      '2018-12-03',
      5,
      [{ fromOn: '2018-12-10', untilOn: '2018-12-10' }],
      '2018-12-11',
    ],
    [
      'does not count the part of a pause before the start',
      '2018-12-03',
      5,
      [{ fromOn: '2018-11-26', untilOn: '2018-12-04' }],
      '2018-12-11',
    ],
    [
      'moves on into a second pause that the first one brought within reach',
      '2018-12-03',
      5,
      [{ fromOn: '2018-12-12', untilOn: '2018-12-13' }, pause],
      '2018-12-17',
    ],
  ];

  test.each(cases)('%s', (_rule, startedOn, days, pauses, expected) => {
    expect(dueOn(startedOn, days, pauses)).toBe(expected);
  });

  it('is the day one finds by counting day by day', () => {
    fc.assert(
      fc.property(anyRun, ({ startedOn, days, pauses }) => {
        expect(dueOn(startedOn, days, pauses)).toBe(dueOneByOne(startedOn, days, pauses));
      }),
    );
  });

  it('is always a working day', () => {
    fc.assert(
      fc.property(anyRun, ({ startedOn, days, pauses }) => {
        expect(isWorkingDay(dueOn(startedOn, days, pauses))).toBe(true);
      }),
    );
  });

  it('is never brought forward by one more pause', () => {
    const runAndPause = anyRun.chain((run) => fc.tuple(fc.constant(run), anyPause(run.startedOn)));
    fc.assert(
      fc.property(runAndPause, ([{ startedOn, days, pauses }, more]) => {
        expect(dueOn(startedOn, days, [...pauses, more]) >= dueOn(startedOn, days, pauses)).toBe(true);
      }),
    );
  });

  it('is later for a longer term', () => {
    fc.assert(
      fc.property(anyRun, fc.integer({ min: 1, max: 30 }), ({ startedOn, days, pauses }, more) => {
        expect(dueOn(startedOn, days + more, pauses) > dueOn(startedOn, days, pauses)).toBe(true);
      }),
    );
  });
});

describe('a clock of ten working days from 3 December 2018', () => {
  const read = (today: Day, doneOn: Day | null = null, pauses: Pause[] = []) =>
    readClock({ startedOn: '2018-12-03', days: 10, doneOn, pauses, today });
  const week = [{ fromOn: '2018-12-06', untilOn: '2018-12-12' }];

  test.each([
    ['runs on the day it starts', read('2018-12-03'), 'running', 0, 10, 0],
    ['runs the day after', read('2018-12-04'), 'running', 1, 9, 0],
    ['is due soon with two days left', read('2018-12-13'), 'due_soon', 8, 2, 0],
    ['is due soon on the due day', read('2018-12-17'), 'due_soon', 10, 0, 0],
    ['is overdue the day after', read('2018-12-18'), 'overdue', 11, 0, 1],
    ['is overdue by working days only', read('2018-12-27'), 'overdue', 16, 0, 6],
    ['was met on the due day', read('2018-12-31', '2018-12-17'), 'met', 10, 0, 0],
    ['was met early', read('2018-12-31', '2018-12-05'), 'met', 2, 8, 0],
    ['was met late', read('2018-12-31', '2018-12-19'), 'met_late', 12, 0, 2],
    ['stands still in a pause', read('2018-12-11', null, week), 'paused', 2, 8, 0],
    ['goes on after a pause', read('2018-12-13', null, week), 'running', 3, 7, 0],
    ['can be met in a pause', read('2018-12-31', '2018-12-11', week), 'met', 2, 8, 0],
    ['has not begun on an earlier day', read('2018-11-30'), 'running', 0, 10, 0],
  ] as const)('%s', (_rule, clock, state, elapsedDays, remainingDays, overdueDays) => {
    expect(clock).toMatchObject({ termDays: 10, state, elapsedDays, remainingDays, overdueDays });
  });

  it('is due a week later for a pause of a week, and says how long it stood still', () => {
    expect(read('2018-12-11', null, week)).toMatchObject({ dueOn: '2018-12-24', pausedDays: 4 });
    expect(read('2018-12-20', null, week)).toMatchObject({ dueOn: '2018-12-24', pausedDays: 5 });
  });

  it('stays overdue when somebody pauses it after the due date', () => {
    const tooLate = [{ fromOn: '2018-12-18', untilOn: '2018-12-31' }];
    expect(read('2018-12-20', null, tooLate)).toMatchObject({
      state: 'overdue',
      overdueDays: 3,
      pausedDays: 0,
    });
  });

  it('is overdue on the weekend after a Friday, though by no working day yet', () => {
    const clock = readClock({
      startedOn: '2018-12-10',
      days: 4,
      doneOn: null,
      pauses: [],
      today: '2018-12-15',
    });
    expect(clock).toMatchObject({ dueOn: '2018-12-14', state: 'overdue', overdueDays: 0 });
  });

  it('follows the stored due date when it is given one', () => {
    const stored = { startedOn: '2018-12-03', days: 10, dueOn: '2018-12-19', doneOn: null, pauses: [] };
    expect(readClock({ ...stored, today: '2018-12-18' })).toMatchObject({
      dueOn: '2018-12-19',
      state: 'due_soon',
      remainingDays: 1,
    });
    expect(readClock({ ...stored, today: '2018-12-20' })).toMatchObject({ state: 'overdue', overdueDays: 1 });
  });
});

describe('every clock', () => {
  const anyReading = anyRun.map(({ startedOn, days, pauses, passed }) => ({
    startedOn,
    days,
    pauses,
    doneOn: null,
    today: addDays(startedOn, passed),
  }));

  it('has elapsed and remaining days that make up its term, until it is overdue', () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const clock = readClock(reading);
        expect(clock.elapsedDays + clock.remainingDays).toBe(clock.termDays + clock.overdueDays);
        if (clock.state !== 'overdue') expect(clock.overdueDays).toBe(0);
      }),
    );
  });

  it('has no negative figures', () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const { elapsedDays, pausedDays, remainingDays, overdueDays } = readClock(reading);
        expect(Math.min(elapsedDays, pausedDays, remainingDays, overdueDays)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is one working day more overdue each working day', () => {
    fc.assert(
      fc.property(anyRun, ({ startedOn, days, pauses, passed }) => {
        const today = addWorkingDays(dueOn(startedOn, days, pauses), passed + 1);
        const clock = readClock({ startedOn, days, pauses, doneOn: null, today });
        expect(clock).toMatchObject({ state: 'overdue', overdueDays: passed + 1 });
      }),
    );
  });

  it('reads the same done on a day as it read on that day', () => {
    fc.assert(
      fc.property(anyReading, fc.integer({ min: 0, max: 50 }), (reading, later) => {
        const { state, ...figures } = readClock(reading);
        const doneOn = reading.today;
        const done = readClock({ ...reading, doneOn, today: addDays(doneOn, later) });
        expect(done).toEqual({ ...figures, state: state === 'overdue' ? 'met_late' : 'met' });
      }),
    );
  });
});

describe('the three clocks of an escalation', () => {
  const escalation = {
    startedOn: '2018-12-03',
    acknowledgeDays: 2,
    answerDays: 10,
    solveDays: 30,
    acknowledgedOn: '2018-12-04',
    answeredOn: null,
    solvedOn: null,
  };

  it('each have their own term and their own end', () => {
    const clocks = readClocks(escalation, [], '2018-12-19');
    expect(clocks.acknowledged).toMatchObject({ dueOn: '2018-12-05', state: 'met', elapsedDays: 1 });
    expect(clocks.answered).toMatchObject({ dueOn: '2018-12-17', state: 'overdue', overdueDays: 2 });
    expect(clocks.solved).toMatchObject({ dueOn: '2019-01-17', state: 'running', remainingDays: 18 });
  });

  it('pause together', () => {
    const clocks = readClocks(escalation, [{ fromOn: '2018-12-06', untilOn: '2018-12-14' }], '2018-12-12');
    expect(clocks.acknowledged.dueOn).toBe('2018-12-05');
    expect(clocks.answered).toMatchObject({ dueOn: '2018-12-28', state: 'paused' });
    expect(clocks.solved).toMatchObject({ dueOn: '2019-01-28', state: 'paused' });
  });
});

function dueOneByOne(startedOn: Day, days: number, pauses: readonly Pause[]): Day {
  let day = startedOn;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    const paused = pauses.some(({ fromOn, untilOn }) => fromOn <= day && day <= untilOn);
    if (isWorkingDay(day) && !paused) left--;
  }
  return day;
}
