import { describe, expect, test } from 'vitest';
import { decidePeriod } from '../../src/domain/period.ts';
import { decideEmail } from '../../src/domain/person.ts';
import { decideProgramme } from '../../src/domain/programme/plan.ts';
import { decideTerms } from '../../src/domain/programme/terms.ts';

const plan = {
  startsOn: '2017-03-20',
  endsOn: '2019-11-01',
  meetingAnchorOn: '2018-01-11',
  meetingStartsAt: '13:00',
  updatesDueDays: 7,
  agendaDueDays: 10,
  circulateDueDays: 5,
  minutesDueDays: 5,
};

describe('a programme', () => {
  test.each([
    [{}, null],
    [{ endsOn: '2017-03-20' }, 'ends_before_start'],
    [{ meetingAnchorOn: '2018-01-13' }, 'anchor_on_weekend'],
    [{ meetingAnchorOn: '2018-04-27' }, 'anchor_on_holiday'],
    [{ meetingStartsAt: '24:00' }, 'no_time'],
    [{ meetingStartsAt: '9:00' }, 'no_time'],
    [{ circulateDueDays: 8 }, 'circulated_before_updates'],
    [{ circulateDueDays: 7, agendaDueDays: 6 }, 'circulated_before_agenda'],
    [{ circulateDueDays: 7, agendaDueDays: 7 }, null],
  ])('with %o is refused for %s', (change, refusal) => {
    const decided = decideProgramme({ ...plan, ...change });
    expect(decided).toEqual(refusal ? { ok: false, refusal } : { ok: true });
  });
});

describe('three terms', () => {
  test.each([
    [5, 15, 60, null],
    [5, 5, 5, null],
    [5, 4, 60, 'answer_before_acknowledgement'],
    [5, 15, 14, 'solved_before_answer'],
  ])(
    'of %i, %i and %i working days are refused for %s',
    (acknowledgeDays, answerDays, solveDays, refusal) => {
      const decided = decideTerms({ acknowledgeDays, answerDays, solveDays });
      expect(decided).toEqual(refusal ? { ok: false, refusal } : { ok: true });
    },
  );
});

describe('a period', () => {
  test.each([
    ['2018-12-22', '2019-01-06', null],
    ['2018-12-24', '2018-12-24', null],
    ['2018-12-24', '2018-12-23', 'until_before_from'],
    ['2018-01-01', '2019-01-01', null],
    ['2018-01-01', '2019-01-02', 'too_long'],
  ])('from %s until %s is refused for %s', (fromOn, untilOn, refusal) => {
    expect(decidePeriod({ fromOn, untilOn })).toEqual(refusal ? { ok: false, refusal } : { ok: true });
  });
});

describe('an address', () => {
  test.each([
    ['', false, null],
    ['', true, null],
    ['lead@gemeente.example', false, null],
    ['lead@gemeente.example', true, 'email_taken'],
    ['lead', false, 'no_email'],
    ['lead@gemeente', false, 'no_email'],
    ['een lead@gemeente.example', false, 'no_email'],
  ])('"%s", taken by another: %s, is refused for %s', (email, taken, refusal) => {
    expect(decideEmail(email, taken)).toEqual(refusal ? { ok: false, refusal } : { ok: true });
  });
});
