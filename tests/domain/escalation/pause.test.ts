import { describe, expect, it, test } from 'vitest';
import {
  decidePause,
  decideResume,
  longestPauseDays,
  pausesOf,
} from '../../../src/domain/escalation/pause.ts';
import type { Escalation } from '../../../src/domain/escalation.ts';
import { bredaLead, jenvDelegate, monday, situationOn, vwsDelegate } from '../coalition.ts';

const friday = '2018-09-07';
const pauseFor = (untilOn: string, stay: Partial<Escalation> = {}, actor = jenvDelegate) =>
  decidePause({
    ...situationOn('ministry', actor, stay),
    today: '2018-09-04',
    reason: 'Uitspraak van de rechter afwachten',
    untilOn,
    events: [],
  });

describe('a pause', () => {
  it('shifts what is still to be met by its working days', () => {
    expect(situationOn('ministry', jenvDelegate).escalation).toMatchObject({
      acknowledgeBy: '2018-09-05',
      answerBy: '2018-10-01',
      solveBy: '2018-11-26',
    });
    expect(pauseFor(friday)).toMatchObject({
      current: {
        changes: {
          pausedUntil: friday,
          acknowledgeBy: '2018-09-11',
          answerBy: '2018-10-05',
          solveBy: '2018-11-30',
        },
        event: { kind: 'paused', untilOn: friday, text: 'Uitspraak van de rechter afwachten' },
      },
    });
  });

  it('leaves alone what has been met', () => {
    const decided = pauseFor(friday, { acknowledgedOn: monday, answeredOn: monday });
    expect(decided.ok && decided.current?.changes).toEqual({ pausedUntil: friday, solveBy: '2018-11-30' });
  });

  it('does not save a clock that has run out already', () => {
    const decided = decidePause({
      ...situationOn('ministry', jenvDelegate),
      today: '2018-09-06',
      reason: 'Te laat bedacht',
      untilOn: friday,
      events: [],
    });
    expect(decided).toMatchObject({
      current: { changes: { acknowledgeBy: '2018-09-05', answerBy: '2018-10-03' } },
    });
  });

  test.each([
    ['ends today', '2018-09-04', { ok: false, refusal: 'pause_end_not_future' }],
    ['ended before', monday, { ok: false, refusal: 'pause_end_not_future' }],
    [
      `ends ${longestPauseDays + 1} working days ahead`,
      '2018-11-28',
      { ok: false, refusal: 'pause_too_long', days: 60 },
    ],
    [`ends ${longestPauseDays} working days ahead`, '2018-11-27', { ok: true }],
  ])('that %s', (_, untilOn, expected) => {
    expect(pauseFor(untilOn)).toMatchObject(expected);
  });

  it('needs a reason', () => {
    const decided = decidePause({
      ...situationOn('ministry', jenvDelegate),
      reason: '',
      untilOn: friday,
      events: [],
    });
    expect(decided).toEqual({ ok: false, refusal: 'reason_missing' });
  });

  it('does not start while another runs', () => {
    expect(pauseFor(friday, { pausedUntil: '2018-09-05' })).toEqual({ ok: false, refusal: 'already_paused' });
  });

  it('can follow one that is over', () => {
    expect(pauseFor(friday, { pausedUntil: monday }).ok).toBe(true);
  });

  it('is for the one asked, not for another ministry or the asking city', () => {
    expect(pauseFor(friday, {}, vwsDelegate)).toEqual({ ok: false, refusal: 'not_addressee' });
    expect(pauseFor(friday, {}, bredaLead)).toEqual({ ok: false, refusal: 'role_may_not' });
  });
});

describe('resuming', () => {
  const paused = { kind: 'paused', onDate: '2018-09-04', untilOn: friday } as const;
  const stay = {
    pausedUntil: friday,
    acknowledgeBy: '2018-09-11',
    answerBy: '2018-10-05',
    solveBy: '2018-11-30',
  };
  const resumeOn = (today: string, changes: Partial<Escalation> = {}) =>
    decideResume({
      ...situationOn('ministry', jenvDelegate, { ...stay, ...changes }),
      today,
      events: [paused],
    });

  it('before the end gives the rest of the pause back', () => {
    expect(resumeOn('2018-09-06')).toMatchObject({
      current: {
        changes: {
          pausedUntil: null,
          acknowledgeBy: '2018-09-07',
          answerBy: '2018-10-03',
          solveBy: '2018-11-28',
        },
        event: { kind: 'resumed', onDate: '2018-09-06' },
      },
    });
  });

  it('on the day of the pause undoes it', () => {
    expect(resumeOn('2018-09-04')).toMatchObject({
      current: { changes: { acknowledgeBy: '2018-09-05', answerBy: '2018-10-01', solveBy: '2018-11-26' } },
    });
  });

  it('needs a pause that still runs', () => {
    expect(resumeOn('2018-09-10')).toEqual({ ok: false, refusal: 'not_paused' });
    expect(resumeOn('2018-09-05', { pausedUntil: null })).toEqual({ ok: false, refusal: 'not_paused' });
  });

  it('cuts the last pause and leaves the earlier ones', () => {
    const events = [
      { kind: 'started', onDate: monday, untilOn: null },
      paused,
      { kind: 'paused', onDate: '2018-09-10', untilOn: '2018-09-21' },
      { kind: 'resumed', onDate: '2018-09-13', untilOn: null },
    ] as const;
    expect(pausesOf(events)).toEqual([
      { fromOn: '2018-09-04', untilOn: friday },
      { fromOn: '2018-09-10', untilOn: '2018-09-12' },
    ]);
  });
});
