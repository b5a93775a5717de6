import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar.ts';
import { emptySeats, newlyEmpty } from '../../src/domain/empty-seat.ts';
import { firstGap, holdsOn, type Span } from '../../src/domain/span.ts';

const horizon = { today: '2018-11-29', endsOn: '2019-11-01' };
const breda = { partyId: 1, party: 'Breda', kind: 'city' as const, fromOn: '2017-03-20', untilOn: null };
const lead = {
  id: 3,
  personId: 7,
  role: 'city_lead' as const,
  partyId: 1,
  fromOn: '2017-08-21',
  untilOn: null,
};
const until = (untilOn: string) => ({ ...lead, untilOn });
const from = (fromOn: string) => ({ ...lead, fromOn });

const empty = (fromOn: string, untilOn: string | null = null, after: object | null = null) => [
  { role: 'city_lead', partyId: 1, party: 'Breda', fromOn, untilOn, after },
];

describe('the seat of a city', () => {
  test.each([
    ['is taken by a project lead who stays', [breda], [lead], []],
    ['is empty today without anybody', [breda], [], empty('2018-11-29')],
    [
      'is empty from when the last one left',
      [breda],
      [until('2018-12-14')],
      empty('2018-12-15', null, until('2018-12-14')),
    ],
    [
      'is empty until a successor begins',
      [breda],
      [until('2018-12-14'), from('2019-01-01')],
      empty('2018-12-15', '2018-12-31', until('2018-12-14')),
    ],
    [
      'is taken when the successor begins the day after',
      [breda],
      [until('2018-12-31'), from('2019-01-01')],
      [],
    ],
    [
      'is not filled by somebody with another role',
      [breda],
      [{ ...lead, role: 'reader' }],
      empty('2018-11-29'),
    ],
    ['is not filled by the lead of another city', [breda], [{ ...lead, partyId: 2 }], empty('2018-11-29')],
    ['may be empty after the city left', [{ ...breda, untilOn: '2018-12-14' }], [until('2018-12-14')], []],
    ['may be empty after the deal', [breda], [until('2019-11-01')], []],
    ['is not there for a chain partner', [{ ...breda, kind: 'chain_partner' }], [], []],
  ] as [string, Parameters<typeof emptySeats>[0], Parameters<typeof emptySeats>[1], object[]][])(
    '%s',
    (_, members, held, seats) => {
      expect(emptySeats(members, held, horizon)).toEqual(seats);
    },
  );

  test('counts on when the deal goes on after its end', () => {
    const after = { today: '2019-12-01', endsOn: '2019-11-01' };
    expect(emptySeats([breda], [until('2019-12-31')], after)).toMatchObject(
      empty('2020-01-01', null, { id: 3 }),
    );
  });
});

test.each([
  ['nothing that was empty already', [], [], 0],
  ['a seat that was taken', [lead], [until('2018-12-14')], 1],
  ['a seat that is empty earlier', [until('2018-12-31')], [until('2018-12-14')], 1],
  ['a seat that is empty for longer', [until('2018-12-14'), from('2019-01-01')], [until('2018-12-14')], 1],
  ['nothing when it is empty for shorter', [until('2018-12-14')], [until('2018-12-31')], 0],
])('a change leaves empty: %s', (_, before, after, n) => {
  const seats = [before, after].map((held) => emptySeats([breda], held, horizon));
  expect(newlyEmpty(seats[0] ?? [], seats[1] ?? [])).toHaveLength(n);
});

test('the first gap is where the first day falls on which nothing holds', () => {
  const days = Array.from({ length: 60 }, (_, at) => addDays('2018-01-01', at));
  const anySpan: fc.Arbitrary<Span> = fc.tuple(fc.nat(50), fc.option(fc.nat(20))).map(([start, length]) => {
    const fromOn = addDays('2018-01-01', start);
    return { fromOn, untilOn: length === null ? null : addDays(fromOn, length) };
  });
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 5 }), (spans) => {
      const within = { fromOn: '2018-01-01', untilOn: days.at(-1) ?? null };
      const gap = firstGap(within, spans);
      const isFree = (day: string) => !spans.some((span) => holdsOn(span, day));
      expect(gap?.fromOn).toBe(days.find(isFree));
      const next = days.find((day) => gap && day > gap.fromOn && !isFree(day));
      if (gap) expect(gap.untilOn).toBe(next ? addDays(next, -1) : within.untilOn);
    }),
  );
});
