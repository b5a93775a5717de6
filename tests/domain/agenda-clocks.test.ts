import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../src/domain/agenda/policy.ts';
import { answersReceived, awaitedVerdicts } from '../../src/domain/agenda/sources/answers.ts';
import { overdueClocks } from '../../src/domain/agenda/sources/clocks.ts';
import type { Stay } from '../../src/domain/agenda/state.ts';
import { askedOfJenV, atCoreGroup, atJenV, quiet } from './agenda-deal.ts';

/** The programme when JenV's stay on the ladder is as given. */
const when = (changes: Partial<Stay>, today = quiet.today) => ({
  ...quiet,
  today,
  bottlenecks: [{ ...askedOfJenV, rung: changes.rung ?? 'ministry', stays: [{ ...atJenV, ...changes }] }],
});
const codes = (items: { reasons: { code: string }[] }[]) =>
  items.flatMap((item) => item.reasons.map((one) => one.code));
const verdicts = (changes: Partial<Stay>) => awaitedVerdicts(when(changes), defaultPolicy);

describe('a clock that ran out', () => {
  it('says by how many working days JenV is late, and proposes the next rung with the history on one line', () => {
    const [item] = overdueClocks({ ...quiet, bottlenecks: [askedOfJenV] });
    expect(item).toMatchObject({
      key: 'bottleneck:14',
      kind: 'clock_overdue',
      section: 'must_discuss',
      presenter: 'Breda',
      reasons: [
        { code: 'answer_overdue', days: 20, rung: 'ministry', addressee: 'JenV' },
        {
          code: 'proposal_one_rung_up',
          to: 'steering_group',
          history: [
            { rung: 'core_group', addressee: '', on: '2018-09-20' },
            { rung: 'ministry', addressee: 'JenV', on: '2018-10-08' },
          ],
        },
      ],
    });
  });

  it.each<[string, Partial<Stay>, string, string[]]>([
    ['is silent on the due date itself', {}, '2018-11-05', []],
    ['counts from the day after', {}, '2018-11-06', ['answer_overdue', 'proposal_one_rung_up']],
    ['is silent when the answer came', { answeredOn: '2018-11-20' }, '2018-12-03', []],
    [
      'asks for a receipt that was not confirmed',
      { acknowledgedOn: null },
      '2018-10-16',
      ['acknowledgement_overdue', 'proposal_one_rung_up'],
    ],
    ['takes an answer for a receipt', { acknowledgedOn: null, answeredOn: '2018-10-30' }, '2018-12-03', []],
    [
      'says that the problem is not solved in practice',
      { answeredOn: '2018-11-20' },
      '2019-01-07',
      ['solution_overdue', 'proposal_one_rung_up'],
    ],
    [
      'names every clock that ran out, and proposes once',
      { acknowledgedOn: null },
      '2019-01-07',
      ['solution_overdue', 'answer_overdue', 'acknowledgement_overdue', 'proposal_one_rung_up'],
    ],
    ['is silent about a rung that the bottleneck left', { endedOn: '2018-11-30' }, '2018-12-03', []],
    ['has nothing to propose at the top', { rung: 'administrative' }, '2018-12-03', ['answer_overdue']],
  ])('%s', (_, changes, today, expected) => {
    expect(codes(overdueClocks(when(changes, today)))).toEqual(expected);
  });
});

describe('the history of a bottleneck', () => {
  it('puts two rungs of one day in the order of the ladder', () => {
    const stays = [atJenV, { ...atCoreGroup, startedOn: atJenV.startedOn, endedOn: atJenV.startedOn }];
    for (const found of [stays, stays.toReversed()]) {
      const [item] = overdueClocks({ ...quiet, bottlenecks: [{ ...askedOfJenV, stays: found }] });
      expect(item?.reasons.at(-1)).toMatchObject({ history: [{ rung: 'core_group' }, { rung: 'ministry' }] });
    }
  });
});

describe('an answer', () => {
  it('that came since the previous agenda is told by who gave it', () => {
    const state = when({ answeredOn: '2018-11-20', answerKind: 'partial' });
    expect(answersReceived(state)).toMatchObject([
      {
        key: 'bottleneck:14',
        kind: 'answer_received',
        presenter: 'JenV',
        section: 'progress',
        reasons: [
          { code: 'answer_received', rung: 'ministry', from: 'JenV', on: '2018-11-20', answer: 'partial' },
        ],
      },
    ]);
  });

  it('that was on the previous agenda already is no news', () => {
    expect(answersReceived(when({ answeredOn: '2018-10-24', answerKind: 'answered' }))).toEqual([]);
  });

  it('after which the question went on to another rung is for information', () => {
    const state = when({ answeredOn: '2018-11-20', answerKind: 'cannot', endedOn: '2018-11-22' });
    expect(answersReceived(state)).toMatchObject([{ section: 'for_information' }]);
  });

  it('that the core group gave in its previous meeting it knows; what it answered since is told', () => {
    const answered = (answeredOn: string) =>
      answersReceived(when({ rung: 'core_group', addressee: '', answeredOn, answerKind: 'answered' }));
    expect(answered('2018-11-01')).toEqual([]);
    expect(answered('2018-11-02')).toMatchObject([{ presenter: 'Breda', reasons: [{ rung: 'core_group' }] }]);
  });

  it('"not ours" is a handover and no answer', () => {
    expect(answersReceived(when({ answeredOn: '2018-11-20', answerKind: 'not_ours' }))).toEqual([]);
  });

  it('waits for the verdict of Breda, after ten working days, and only until Breda gave it', () => {
    const answered = { answeredOn: '2018-11-12', answerKind: 'answered' } as const;
    expect(verdicts(answered)).toMatchObject([
      { presenter: 'Breda', reasons: [{ code: 'awaits_verdict', city: 'Breda', days: 15 }] },
    ]);
    expect(verdicts({ ...answered, answeredOn: '2018-11-19' })).toEqual([]);
    expect(verdicts({ ...answered, endedOn: '2018-11-30' })).toEqual([]);
    expect(verdicts({ ...answered, solvedOn: '2018-11-30' })).toEqual([]);
  });
});
