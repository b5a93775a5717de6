import { describe, expect, it, test } from 'vitest';
import type { Action } from '../../../src/domain/escalation/action.ts';
import { lineOfState } from '../../../src/domain/escalation/line-of-state.ts';
import { proposesStepUp } from '../../../src/domain/escalation/proposal.ts';
import { whatNow } from '../../../src/domain/escalation/what-now.ts';
import type { Escalation, Rung } from '../../../src/domain/escalation.ts';
import type { Actor } from '../../../src/domain/role.ts';
import {
  bottleneckOn,
  breda,
  bredaLead,
  jenv,
  jenvDelegate,
  monday,
  nationalLead,
  reader,
  situationOn,
  stayOn,
  steeringMember,
  tilburgLead,
  vws,
  vwsDelegate,
} from '../coalition.ts';

describe('an overdue clock proposes a step up', () => {
  const ministry = stayOn('ministry');
  const met = { acknowledgedOn: monday };

  test.each([
    ['nothing on the due date itself', met, '2018-10-01', null],
    ['the answer, a day later', met, '2018-10-02', { clock: 'answered', dueOn: '2018-10-01', daysLate: 1 }],
    ['the receipt, when that is all that is late', {}, '2018-09-07', { clock: 'acknowledged', daysLate: 2 }],
    ['the answer before the receipt', {}, '2018-10-11', { clock: 'answered', daysLate: 8 }],
    [
      'the solution after an answer in time',
      { ...met, answeredOn: '2018-09-20' },
      '2018-11-27',
      { clock: 'solved', daysLate: 1 },
    ],
    ['nothing once the stay has ended', { endedOn: '2018-10-10' }, '2018-10-11', null],
  ] as const)('with %s', (_, changes, today, expected) => {
    const proposal = proposesStepUp({ ...ministry, ...changes }, today);
    if (expected) expect(proposal).toMatchObject({ ...expected, from: 'ministry', to: 'steering_group' });
    else expect(proposal).toBeNull();
  });

  it('but not at the top, where there is nowhere to go', () => {
    expect(proposesStepUp(stayOn('administrative'), '2020-01-06')).toBeNull();
  });
});

describe('what now', () => {
  const answered = { acknowledgedOn: monday, answeredOn: monday, answerKind: 'answered' } as const;
  const late = { acknowledgedOn: monday, answerBy: '2018-08-31' };
  const table: [string, Rung, Actor, Partial<Escalation>, Action | null][] = [
    ['the ministry asked first acknowledges', 'ministry', jenvDelegate, {}, 'acknowledgement'],
    ['then it answers', 'ministry', jenvDelegate, { acknowledgedOn: monday }, 'answer'],
    ['then it is not its turn', 'ministry', jenvDelegate, answered, null],
    ['another ministry has nothing to do', 'ministry', vwsDelegate, {}, null],
    ['the asking city waits', 'ministry', bredaLead, {}, null],
    ['the asking city judges the answer', 'ministry', bredaLead, answered, 'solution'],
    [
      'told that it cannot, it goes up',
      'ministry',
      bredaLead,
      { ...answered, answerKind: 'cannot' },
      'escalation',
    ],
    ['kept waiting too long, it goes up', 'ministry', bredaLead, late, 'escalation'],
    ['what lies with the city can go up', 'city', bredaLead, {}, 'escalation'],
    ['the national lead acknowledges for the core group', 'core_group', nationalLead, {}, 'acknowledgement'],
    ['the national lead leaves a ministry its turn', 'ministry', nationalLead, {}, null],
    ['the national lead takes up what is overdue', 'ministry', nationalLead, late, 'escalation'],
    ['a steering member acknowledges', 'steering_group', steeringMember, {}, 'acknowledgement'],
    ['another city has nothing to do', 'city', tilburgLead, {}, null],
    ['a reader has nothing to do', 'ministry', reader, late, null],
  ];

  test.each(table)('%s', (_, rung, actor, changes, primary) => {
    const now = whatNow(situationOn(rung, actor, changes));
    expect(now.primary).toBe(primary);
    if (primary) expect(now.open[0]).toBe(primary);
  });

  it('offers the asking city of a question that is out to change, move or close it', () => {
    expect(whatNow(situationOn('ministry', bredaLead)).open).toEqual([
      'edit',
      'escalation',
      'step_down',
      'solution',
      'closure',
    ]);
  });

  it('offers publication of a draft, to its own city only', () => {
    const draft = {
      ...situationOn('city', bredaLead),
      bottleneck: bottleneckOn('city', { status: 'draft' }),
    };
    expect(whatNow(draft)).toEqual({ primary: 'publication', open: ['publication', 'edit'], denied: [] });
    expect(whatNow({ ...draft, actor: nationalLead }).open).toEqual([]);
  });

  it('offers reopening of what is closed, and nothing else', () => {
    const closed = {
      ...situationOn('city', bredaLead),
      bottleneck: bottleneckOn('city', { status: 'closed' }),
    };
    expect(whatNow(closed)).toEqual({ primary: null, open: ['reopening'], denied: [] });
  });

  it('says to the national lead that only the asking city can say it is solved', () => {
    const now = whatNow(situationOn('ministry', nationalLead));
    expect(now.denied).toEqual([{ action: 'solution', refusal: 'only_asking_city_solves' }]);
  });

  it('says to a reader of each thing that can be done why not by a reader', () => {
    const now = whatNow(situationOn('ministry', reader));
    expect(now.open).toEqual([]);
    expect(now.denied).toContainEqual({ action: 'answer', refusal: 'role_may_not' });
    expect(now.denied).toContainEqual({ action: 'solution', refusal: 'only_asking_city_solves' });
  });

  it('does not speak of what nobody can do now', () => {
    const { open, denied } = whatNow(situationOn('ministry', reader));
    const spokenOf = [...open, ...denied.map(({ action }) => action)];
    expect(spokenOf).not.toContain('reopening');
    expect(spokenOf).not.toContain('resumption');
  });
});

describe('the line of state', () => {
  const read = (escalation: Escalation | null, today: string, handedOverOn: string | null = null) =>
    lineOfState({
      bottleneck: bottleneckOn(escalation?.endedOn === null ? escalation.rung : 'city'),
      escalation,
      handedOverOn,
      closure: null,
      today,
    });

  it('says with whom it lies since when, and by when what is due', () => {
    expect(read(stayOn('ministry', { acknowledgedOn: monday }), '2018-09-10')).toEqual({
      code: 'awaits_answer',
      rung: 'ministry',
      addresseeId: jenv,
      since: '2018-09-03',
      by: '2018-10-01',
      daysLate: 0,
      answerBy: '2018-10-01',
      answeredOn: null,
      answerKind: null,
      pausedUntil: null,
    });
  });

  test.each([
    [
      'the receipt first',
      {},
      '2018-09-04',
      { code: 'awaits_acknowledgement', by: '2018-09-05', daysLate: 0 },
    ],
    ['a late receipt', {}, '2018-09-07', { code: 'awaits_acknowledgement', daysLate: 2 }],
    ['a late answer rather than a late receipt', {}, '2018-10-02', { code: 'awaits_answer', daysLate: 1 }],
    ['the solution after the answer', { answeredOn: monday }, '2018-09-04', { code: 'awaits_solution' }],
    ['a pause while it lasts', { pausedUntil: '2018-09-07' }, '2018-09-07', { pausedUntil: '2018-09-07' }],
    ['no pause that is over', { pausedUntil: '2018-09-07' }, '2018-09-10', { pausedUntil: null }],
  ] as const)('names %s', (_, changes, today, expected) => {
    expect(read(stayOn('ministry', changes), today)).toMatchObject(expected);
  });

  it('after a handover counts from there, and the clocks do not', () => {
    const line = read(
      stayOn('ministry', { addresseeId: vws, acknowledgedOn: monday }),
      '2018-09-10',
      '2018-09-06',
    );
    expect(line).toMatchObject({ addresseeId: vws, since: '2018-09-06', by: '2018-10-01' });
  });

  it('lies with its city since it was logged, or since it came back', () => {
    expect(read(null, monday)).toEqual({ code: 'with_city', cityId: breda, since: '2018-08-06' });
    const back = stayOn('core_group', { endedOn: '2018-09-10' });
    expect(read(back, '2018-09-11')).toMatchObject({ code: 'with_city', since: '2018-09-10' });
  });

  it('names drafts and closures as such', () => {
    const input = { escalation: null, handedOverOn: null, closure: null, today: monday };
    expect(lineOfState({ ...input, bottleneck: bottleneckOn('city', { status: 'draft' }) })).toEqual({
      code: 'draft',
    });
    const closure = { outcome: 'solved', closedOn: '2018-08-31', reopenedOn: null } as const;
    const bottleneck = bottleneckOn('ministry', { status: 'closed' });
    expect(lineOfState({ ...input, bottleneck, closure })).toEqual({
      code: 'closed',
      outcome: 'solved',
      closedOn: '2018-08-31',
    });
  });
});
