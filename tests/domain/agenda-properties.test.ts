import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptChanges } from '../../src/domain/agenda/accept.ts';
import { undiscussed } from '../../src/domain/agenda/carry.ts';
import { compareAgendas } from '../../src/domain/agenda/compare.ts';
import { composeAgenda, totals } from '../../src/domain/agenda/compose.ts';
import { type Item, isTreated } from '../../src/domain/agenda/item.ts';
import { moveItem } from '../../src/domain/agenda/move.ts';
import { isMust, totalMinutes } from '../../src/domain/agenda/pack.ts';
import { defaultPolicy } from '../../src/domain/agenda/policy.ts';
import { candidates } from '../../src/domain/agenda/sources.ts';
import type { AgendaState } from '../../src/domain/agenda/state.ts';
import { sections } from '../../src/domain/agenda.ts';
import { keysOf } from './agenda-deal.ts';
import { handle, handlings, states } from './agenda-states.ts';

const compose = (state: AgendaState, stored?: readonly Item[]) => composeAgenda(state, defaultPolicy, stored);

/** The order in which people see it, with the headings. */
const seen = (items: readonly Item[]) => items.filter(isTreated).map((item) => `${item.section} ${item.key}`);
const places = (items: readonly Item[]) => items.map((item) => `${item.section} ${item.key}`);

const reversed = (state: AgendaState): AgendaState =>
  Object.fromEntries(
    Object.entries(state).map(([name, value]) => [name, Array.isArray(value) ? [...value].reverse() : value]),
  ) as AgendaState;

describe('any agenda', () => {
  it('is the same when it is composed twice from the same state', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(compose(state)).toEqual(compose(structuredClone(state)));
      }),
    );
  });

  it('does not depend on the order of its input', () => {
    fc.assert(
      fc.property(states, handlings, (state, todo) => {
        const stored = handle(compose(state).items, todo);
        expect(compose(reversed(state), [...stored].reverse())).toEqual(compose(state, stored));
      }),
    );
  });

  it('says of every item why it is there', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(compose(state).items.filter((item) => item.reasons.length === 0)).toEqual([]);
      }),
    );
  });

  it('has every key once, positions that count from 1 and sections in their order', () => {
    fc.assert(
      fc.property(states, handlings, (state, todo) => {
        const { items } = compose(state, handle(compose(state).items, todo));
        const order = items.map((item) => sections.indexOf(item.section));
        expect(new Set(keysOf(items)).size).toBe(items.length);
        expect(items.map((item) => item.position)).toEqual(items.map((_, i) => i + 1));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });

  it('loses nothing: every reason that was found is in it, and every undiscussed item of which the subject is still there', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { items } = compose(state);
        const found = candidates(state, defaultPolicy);
        for (const { key, reasons } of found) {
          expect(items.find((item) => item.key === key)?.reasons).toEqual(expect.arrayContaining(reasons));
        }
        const there = new Set([...keysOf(found), ...state.bottlenecks.map(({ id }) => `bottleneck:${id}`)]);
        const isStillThere = ({ key, kind }: Item) => kind === 'by_hand' || there.has(key);
        expect(items.flatMap((item) => item.carriedFromId ?? []).sort()).toEqual(
          undiscussed(state.previousItems)
            .filter(isStillThere)
            .map((item) => item.id)
            .sort(),
        );
      }),
    );
  });

  it('always has room for what must be discussed, and exceeds its time for nothing else', () => {
    fc.assert(
      fc.property(states, handlings, (state, todo) => {
        const { items, plannedMinutes, availableMinutes, overrun } = compose(
          state,
          handle(compose(state).items, todo),
        );
        const musts = items.filter((item) => isMust(item) && !item.removed);
        expect(musts.every((item) => item.fits)).toBe(true);
        expect(plannedMinutes).toBe(totalMinutes(items.filter((item) => item.fits)));
        expect(overrun).toBe(Math.max(0, totalMinutes(musts) - availableMinutes));
      }),
    );
  });
});

describe('an agenda that people changed', () => {
  it('keeps the order in which they left it when it is composed again', () => {
    fc.assert(
      fc.property(states, handlings, (state, todo) => {
        const stored = handle(compose(state).items, todo);
        expect(places(compose(state, stored).items)).toEqual(places(stored));
      }),
    );
  });

  it('is the same again when it is composed once more', () => {
    fc.assert(
      fc.property(states, states, handlings, (before, now, todo) => {
        const stored = handle(compose(before).items, todo);
        const once = compose(now, stored);
        expect(compose(now, once.items)).toEqual(once);
      }),
    );
  });

  it('never loses what they touched, also when the programme has moved on', () => {
    fc.assert(
      fc.property(states, states, handlings, (before, now, todo) => {
        const stored = handle(compose(before).items, todo);
        const after = new Map(compose(now, stored).items.map((item) => [item.key, item]));
        for (const item of stored) {
          if (item.removed) expect(after.get(item.key)?.removed).toBe(true);
          if (item.pinned && !item.removed) expect(after.get(item.key)?.fits).toBe(true);
          if (item.addedByHand) expect(after.get(item.key)?.title).toBe(item.title);
          if (item.handTitle) expect(after.get(item.key)?.handTitle).toBe(item.handTitle);
        }
      }),
    );
  });
});

describe('moving', () => {
  it('up and then down is as if nothing happened', () => {
    fc.assert(
      fc.property(states, handlings, fc.nat(40), (state, todo, n) => {
        const items = compose(state, handle(compose(state).items, todo)).items;
        const treated = items.filter(isTreated);
        const key = treated[n % treated.length]?.key ?? '';
        const up = moveItem(items, key, 'up');
        if (seen(up).join() === seen(items).join()) return;
        expect(seen(moveItem(up, key, 'down'))).toEqual(seen(items));
      }),
    );
  });

  it('moves one item and leaves the order of all others as it was', () => {
    fc.assert(
      fc.property(states, fc.nat(40), fc.constantFrom('up', 'down'), (state, n, direction) => {
        const { items } = compose(state);
        const key = items[n % items.length]?.key ?? '';
        const others = (list: readonly Item[]) => places(list.filter((item) => item.key !== key));
        expect(others(moveItem(items, key, direction))).toEqual(others(items));
      }),
    );
  });
});

describe('accepting changes', () => {
  it('of all differences gives the proposed agenda', () => {
    fc.assert(
      fc.property(states, states, handlings, (before, now, todo) => {
        const stored = handle(compose(before).items, todo);
        const proposed = compose(now, stored).items;
        expect(acceptChanges(stored, proposed, keysOf([...stored, ...proposed]))).toEqual(proposed);
      }),
    );
  });

  it('of none leaves nothing to tell apart from the stored agenda', () => {
    fc.assert(
      fc.property(states, states, handlings, (before, now, todo) => {
        const stored = handle(compose(before).items, todo);
        const kept = acceptChanges(stored, compose(now, stored).items, []);
        expect(compareAgendas(stored, kept)).toEqual(noDifference);
      }),
    );
  });

  it('of some leaves exactly the others to be proposed again', () => {
    fc.assert(
      fc.property(states, states, fc.nat(5), (before, now, n) => {
        const stored = compose(before).items;
        const proposed = compose(now, stored).items;
        const accepted = keysOf([...stored, ...proposed]).filter((_, i) => i % 5 === n);
        const taken = acceptChanges(stored, proposed, accepted);
        const order = taken.map((item) => sections.indexOf(item.section));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        const left = compareAgendas(taken, proposed);
        const all = compareAgendas(stored, proposed);
        const open = (keys: string[]) => keys.filter((key) => !accepted.includes(key)).sort();
        expect(keysOf(left.added).sort()).toEqual(open(keysOf(all.added)));
        expect(keysOf(left.removed).sort()).toEqual(open(keysOf(all.removed)));
        expect(keysOf(left.changed).sort()).toEqual(open(keysOf(all.changed)));
      }),
    );
  });

  it('keeps the totals true', () => {
    fc.assert(
      fc.property(states, handlings, (state, todo) => {
        const { items, plannedMinutes } = compose(state, handle(compose(state).items, todo));
        expect(totals(items, 60)).toEqual({
          plannedMinutes,
          availableMinutes: 60,
          overrun: Math.max(0, plannedMinutes - 60),
        });
      }),
    );
  });
});

const noDifference = { added: [], removed: [], changed: [], removedWithNewReasons: [] };
