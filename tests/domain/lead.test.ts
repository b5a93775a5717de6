import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideAssignment, hasRole } from '../../src/domain/assignment.ts';
import { decideDeparture } from '../../src/domain/departure.ts';
import { decideLeads, firstWithoutLead, hangsOnNewcomer, type Lead } from '../../src/domain/lead.ts';
import { roles } from '../../src/domain/role.ts';
import { isBackwards } from '../../src/domain/span.ts';
import { decideSuccession } from '../../src/domain/succession.ts';
import { anyDay } from './arbitrary-day.ts';

const today = '2018-11-29';
const lasting: Lead = { fromOn: '2018-01-01', untilOn: null, isReachable: true };

describe('everything hangs on somebody who never came in', () => {
  const newcomer = { fromOn: '2018-12-01', cameIn: false };
  test.each([
    ['when nobody else leads', [], newcomer, true],
    ['not when they came in before', [], { ...newcomer, cameIn: true }, false],
    ['not when another lead stays', [lasting], newcomer, false],
    ['when the other cannot sign in', [{ ...lasting, isReachable: false }], newcomer, true],
    ['when the other leaves before', [{ ...lasting, untilOn: '2018-11-30' }], newcomer, true],
    ['when the other begins later', [{ ...lasting, fromOn: '2019-01-01' }], newcomer, true],
  ])('%s', (_, others, who, hangs) => {
    expect(hangsOnNewcomer(others, who)).toBe(hangs);
  });
});

describe('the first day without a national lead', () => {
  test.each([
    ['of nobody is today', [], today],
    ['is never, of one who stays', [lasting], null],
    ['is the day after the last one left', [{ ...lasting, untilOn: '2018-12-31' }], '2019-01-01'],
    ['is today, of one who begins tomorrow', [{ ...lasting, fromOn: '2018-11-30' }], today],
    ['is today, of one who left yesterday', [{ ...lasting, untilOn: '2018-11-28' }], today],
    [
      'is never when the next one begins the day after',
      [
        { ...lasting, fromOn: '2019-01-01' },
        { ...lasting, untilOn: '2018-12-31' },
      ],
      null,
    ],
    [
      'is the day between two',
      [
        { ...lasting, untilOn: '2018-12-30' },
        { ...lasting, fromOn: '2019-01-01' },
      ],
      '2018-12-31',
    ],
    [
      'is after the longest of two who overlap',
      [
        { ...lasting, untilOn: '2019-06-30' },
        { ...lasting, fromOn: '2018-02-01', untilOn: '2018-12-31' },
      ],
      '2019-07-01',
    ],
  ] as [string, Lead[], string | null][])('%s', (_, leads, day) => {
    expect(firstWithoutLead(leads, today)).toBe(day);
  });
});

describe('a change among the national leads', () => {
  const silent = { ...lasting, isReachable: false };
  test.each([
    ['that takes the last one', [lasting], [], 'last_lead'],
    ['that ends the last one later on', [lasting], [{ ...lasting, untilOn: '2030-01-01' }], 'last_lead'],
    ['that begins the last one later', [lasting], [{ ...lasting, fromOn: '2018-12-01' }], 'last_lead'],
    ['that leaves another one', [lasting, lasting], [lasting], null],
    ['that ends one who had a last day earlier', [{ ...lasting, untilOn: '2018-12-31' }], [], 'last_lead'],
    ['that leaves one who cannot sign in', [lasting, silent], [silent], 'last_reachable_lead'],
    ['that takes the address of the only one', [lasting], [silent], 'last_reachable_lead'],
    ['where nobody has an address', [silent, silent], [silent], null],
    ['where there was nobody', [], [], null],
    ['of one who was gone', [{ ...lasting, untilOn: '2018-02-01' }], [], null],
  ] as [string, Lead[], Lead[], string | null][])('%s', (_, before, after, refusal) => {
    expect(decideLeads(before, after, today)).toEqual(refusal ? { ok: false, refusal } : { ok: true });
  });
});

const near = anyDay.filter((day) => day >= '2018-06-01' && day <= '2019-06-01');
const anySeat = fc.record({
  role: fc.constantFrom(...roles),
  partyId: fc.constantFrom<number | null>(null, 1),
  fromOn: near,
  untilOn: fc.option(near),
});
const anyChange = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), nth: fc.nat(5), seat: anySeat }),
  fc.record({ kind: fc.constant('leave' as const), person: fc.nat(3), on: near }),
  fc.record({ kind: fc.constant('succeed' as const), nth: fc.nat(5), by: fc.nat(3), on: near }),
  fc.record({ kind: fc.constant('address' as const), person: fc.nat(3), has: fc.boolean() }),
  fc.record({ kind: fc.constant('forget' as const), person: fc.nat(3) }),
  fc.record({ kind: fc.constant('give' as const), person: fc.nat(3), seat: anySeat }),
);
type Change = typeof anyChange extends fc.Arbitrary<infer C> ? C : never;

type Seat = typeof anySeat extends fc.Arbitrary<infer S> ? S : never;
type Deal = { seats: (Seat & { id: number; version: number; personId: number })[]; reachable: boolean[] };
const parties = [{ id: 1, kind: 'city' as const }];

/** The deal as it is after a change, whoever asked for it; as it was where nothing of the kind can be asked. */
function wanted({ seats, reachable }: Deal, change: Change): Deal {
  const of = (personId: number) => seats.filter((seat) => seat.personId === personId);
  const added = (personId: number, seat: Seat) => ({ ...seat, id: seats.length + 1, version: 1, personId });
  const nth = 'nth' in change ? seats[change.nth % seats.length] : undefined;
  switch (change.kind) {
    case 'edit': {
      if (!nth || isBackwards(change.seat)) break;
      return { seats: seats.map((seat) => (seat === nth ? { ...seat, ...change.seat } : seat)), reachable };
    }
    case 'give': {
      if (!decideAssignment(change.seat, of(change.person), parties).ok) break;
      return { seats: [...seats, added(change.person, change.seat)], reachable };
    }
    case 'leave': {
      const decided = decideDeparture(of(change.person), change.on, today);
      if (!decided.ok) break;
      const { ends, falls } = decided;
      const left = seats.filter((seat) => !falls.includes(seat));
      return {
        seats: left.map((seat) => (ends.includes(seat) ? { ...seat, untilOn: change.on } : seat)),
        reachable,
      };
    }
    case 'succeed': {
      if (!nth) break;
      const successor = { id: change.by, roles: of(change.by) };
      const decided = decideSuccession({ role: nth, successor, fromOn: change.on, parties, today });
      if (!decided.ok) break;
      const ended = seats.map((seat) => (seat === nth ? { ...seat, untilOn: decided.lastOn } : seat));
      return { seats: [...ended, added(change.by, decided.begins)], reachable };
    }
    case 'address':
      return { seats, reachable: reachable.map((was, at) => (at === change.person ? change.has : was)) };
    case 'forget': {
      if (hasRole(of(change.person), today)) break;
      return { seats, reachable: reachable.map((was, at) => at !== change.person && was) };
    }
  }
  return { seats, reachable };
}

const leadsOf = ({ seats, reachable }: Deal): Lead[] =>
  seats
    .filter(({ role }) => role === 'national_lead')
    .map(({ fromOn, untilOn, personId }) => ({ fromOn, untilOn, isReachable: reachable[personId] ?? false }));

test('whatever is ended, corrected, given, taken over, left or forgotten: there is a national lead every day who can sign in', () => {
  const start: Deal = {
    seats: [{ ...lasting, id: 1, version: 1, personId: 0, role: 'national_lead', partyId: null }],
    reachable: [true, true, false, false],
  };
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 30 }), (changes) => {
      let deal = start;
      for (const change of changes) {
        const after = wanted(deal, change);
        const decides = change.kind !== 'forget' && change.kind !== 'give';
        if (!decides || decideLeads(leadsOf(deal), leadsOf(after), today).ok) deal = after;
      }
      expect(firstWithoutLead(leadsOf(deal), today)).toBeNull();
      expect(
        firstWithoutLead(
          leadsOf(deal).filter(({ isReachable }) => isReachable),
          today,
        ),
      ).toBeNull();
    }),
  );
});

test('a change that is allowed never brings the first day without one forward', () => {
  const anyLead = fc
    .record({ fromOn: near, untilOn: fc.option(near), isReachable: fc.boolean() })
    .filter((lead) => !isBackwards(lead));
  const some = fc.array(anyLead, { maxLength: 4 });
  fc.assert(
    fc.property(some, some, (before, after) => {
      if (!decideLeads(before, after, today).ok) return;
      const [was, is] = [firstWithoutLead(before, today), firstWithoutLead(after, today)];
      expect(is === null || (was !== null && was <= is)).toBe(true);
    }),
  );
});
