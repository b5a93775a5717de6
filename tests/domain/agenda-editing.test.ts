import { describe, expect, test } from 'vitest';
import { decideComposing, decideEditing, decideOutcomes } from '../../src/domain/agenda/editing.ts';
import { withFreshCounters } from '../../src/domain/agenda/fresh.ts';
import type { Item } from '../../src/domain/agenda/item.ts';
import { noSubject, untouched } from '../../src/domain/agenda/item.ts';
import type { Reason } from '../../src/domain/agenda/reason.ts';
import { decideUpdate } from '../../src/domain/update/send.ts';

const planned = { status: 'planned', heldOn: '2018-12-13', agendaGeneratedOn: '2018-11-29' } as const;

describe('an agenda', () => {
  test.each([
    ['held', 'meeting_held'],
    ['cancelled', 'meeting_cancelled'],
  ] as const)('of a meeting that is %s is neither composed nor changed', (status, refusal) => {
    expect(decideComposing({ status })).toEqual({ ok: false, refusal });
    expect(decideEditing({ ...planned, status })).toEqual({ ok: false, refusal });
  });

  test('is composed before it is changed', () => {
    const before = { ...planned, agendaGeneratedOn: null };
    expect(decideComposing(before).ok).toBe(true);
    expect(decideEditing(before)).toMatchObject({ refusal: 'not_composed' });
    expect(decideEditing(planned).ok).toBe(true);
  });

  test('has outcomes from the day of the meeting on, also once it was held', () => {
    expect(decideOutcomes(planned, '2018-12-12')).toMatchObject({ refusal: 'not_yet' });
    expect(decideOutcomes(planned, '2018-12-13').ok).toBe(true);
    expect(decideOutcomes({ ...planned, status: 'held' }, '2018-12-20').ok).toBe(true);
    expect(decideOutcomes({ ...planned, status: 'cancelled' }, '2018-12-20').ok).toBe(false);
    expect(decideOutcomes({ ...planned, agendaGeneratedOn: null }, '2018-12-20').ok).toBe(false);
  });
});

const late = (days: number): Reason => ({
  code: 'answer_overdue',
  days,
  rung: 'ministry',
  addressee: 'JenV',
});
const item = (key: string, ...reasons: Reason[]): Item => ({
  ...noSubject,
  ...untouched,
  key,
  kind: 'bottleneck',
  section: 'progress',
  position: 1,
  title: key,
  reasons,
  minutes: 5,
  presenter: '',
  fits: true,
  mustDiscuss: false,
  carriedFromId: null,
  timesCarried: 0,
});

describe('counters in an agenda', () => {
  test('are those of today; nothing else is taken from what would be composed', () => {
    const stored = [item('bottleneck:2', late(8)), item('bottleneck:1', { code: 'steering_decision' })];
    const composed = [
      { ...item('bottleneck:1', late(1)), minutes: 30 },
      { ...item('bottleneck:2', late(10), { code: 'source_gone' }), position: 7 },
    ];
    expect(withFreshCounters(stored, composed)).toEqual([
      item('bottleneck:2', late(10)),
      item('bottleneck:1', { code: 'steering_decision' }),
    ]);
  });
});

describe('an update', () => {
  const meeting = { status: 'planned', updatesDueOn: '2018-12-04' } as const;

  test('is welcome until the meeting is held, and late after its day', () => {
    expect(decideUpdate(meeting, '2018-12-04')).toEqual({ ok: true, isLate: false });
    expect(decideUpdate(meeting, '2018-12-05')).toEqual({ ok: true, isLate: true });
    expect(decideUpdate({ ...meeting, status: 'held' }, '2018-12-14')).toMatchObject({
      refusal: 'meeting_held',
    });
    expect(decideUpdate({ ...meeting, status: 'cancelled' }, '2018-12-01')).toMatchObject({
      refusal: 'meeting_cancelled',
    });
  });
});
