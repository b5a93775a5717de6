import { describe, expect, it, test } from 'vitest';
import { decideAcknowledgement } from '../../../src/domain/escalation/acknowledge.ts';
import { type Answer, decideAnswer } from '../../../src/domain/escalation/answer.ts';
import type { RefusalName } from '../../../src/domain/escalation/refusal.ts';
import type { Escalation, Rung } from '../../../src/domain/escalation.ts';
import type { Actor } from '../../../src/domain/role.ts';
import {
  bottleneckOn,
  bredaLead,
  coalition,
  jenvDelegate,
  monday,
  nationalLead,
  reader,
  situationOn,
  stayOn,
  steeringMember,
  vws,
  vwsDelegate,
} from '../coalition.ts';

const { parties } = coalition;
const plain: Answer = {
  kind: 'answered',
  text: 'Dat mag op deze grond.',
  committedOn: null,
  toPartyId: null,
};
const answerFrom = (actor: Actor, changes: Partial<Answer> = {}, stay: Partial<Escalation> = {}) =>
  decideAnswer({ ...situationOn('ministry', actor, stay), answer: { ...plain, ...changes }, parties });

describe('who acknowledges and answers', () => {
  const nobody = 'role_may_not';
  const table: [Rung, Actor, RefusalName | null][] = [
    ['core_group', nationalLead, null],
    ['core_group', jenvDelegate, 'not_addressee'],
    ['core_group', steeringMember, 'not_on_own_rungs'],
    ['ministry', jenvDelegate, null],
    ['ministry', vwsDelegate, 'not_addressee'],
    ['ministry', nationalLead, null],
    ['ministry', steeringMember, 'not_on_own_rungs'],
    ['ministry', bredaLead, nobody],
    ['ministry', reader, nobody],
    ['steering_group', steeringMember, null],
    ['steering_group', jenvDelegate, 'not_addressee'],
    ['administrative', steeringMember, null],
    ['administrative', bredaLead, nobody],
  ];
  const cases = table.map(([rung, actor, refusal]) => ({ rung, actor, name: actor.name, refusal }));

  test.each(cases)('on $rung, $name: $refusal', ({ rung, actor, refusal }) => {
    const acknowledged = decideAcknowledgement(situationOn(rung, actor));
    const answered = decideAnswer({ ...situationOn(rung, actor), answer: plain, parties });
    const expected = refusal ? { ok: false, refusal } : { ok: true };
    expect(acknowledged).toMatchObject(expected);
    expect(answered).toMatchObject(expected);
  });
});

describe('an acknowledgement', () => {
  it('meets the first clock and touches no other', () => {
    expect(decideAcknowledgement(situationOn('ministry', jenvDelegate))).toMatchObject({
      bottleneck: {},
      current: { changes: { acknowledgedOn: monday }, event: { kind: 'acknowledged', partyId: 11 } },
      next: null,
    });
  });

  it('is given once', () => {
    const situation = situationOn('ministry', jenvDelegate, { acknowledgedOn: monday });
    expect(decideAcknowledgement(situation)).toEqual({ ok: false, refusal: 'already_acknowledged' });
  });

  it('has nothing to acknowledge in the city', () => {
    const decided = decideAcknowledgement(situationOn('city', nationalLead));
    expect(decided).toEqual({ ok: false, refusal: 'not_escalated' });
  });

  it('comes too late for a closed bottleneck', () => {
    const bottleneck = bottleneckOn('ministry', { status: 'closed' });
    const escalation = stayOn('ministry', { endedOn: monday });
    const decided = decideAcknowledgement({ bottleneck, escalation, actor: jenvDelegate, today: monday });
    expect(decided).toEqual({ ok: false, refusal: 'is_closed' });
  });
});

describe('an answer', () => {
  test.each([
    ['answered', monday],
    ['cannot', monday],
    ['partial', null],
    ['commitment', null],
  ] as const)('of the kind %s leaves the answer clock at %s', (kind, answeredOn) => {
    const decided = answerFrom(jenvDelegate, { kind, committedOn: '2018-10-01' });
    expect(decided).toMatchObject({
      current: {
        changes: { answerKind: kind, answeredOn },
        event: { kind: 'answered', answerKind: kind, text: 'Dat mag op deze grond.' },
      },
    });
  });

  it('acknowledges receipt when nobody had', () => {
    expect(answerFrom(jenvDelegate, { kind: 'partial' })).toMatchObject({
      current: { changes: { acknowledgedOn: monday } },
    });
  });

  it('leaves an earlier acknowledgement as it was', () => {
    expect(answerFrom(jenvDelegate, {}, { acknowledgedOn: '2018-08-30' })).toMatchObject({
      current: { changes: { acknowledgedOn: '2018-08-30' } },
    });
  });

  it('needs words', () => {
    expect(answerFrom(jenvDelegate, { text: ' ' })).toEqual({ ok: false, refusal: 'text_missing' });
  });

  it('can be bettered by a full one, and the first date stands', () => {
    const before = { answeredOn: '2018-08-31', answerKind: 'cannot' } as const;
    expect(answerFrom(jenvDelegate, {}, before)).toMatchObject({
      current: { changes: { answerKind: 'answered', answeredOn: '2018-08-31' } },
    });
  });

  test.each(['partial', 'commitment', 'not_ours'] as const)(
    'of the kind %s comes too late after a full one',
    (kind) => {
      const decided = answerFrom(jenvDelegate, { kind, toPartyId: vws }, { answeredOn: monday });
      expect(decided).toEqual({ ok: false, refusal: 'already_answered' });
    },
  );
});

describe('a commitment', () => {
  it('keeps the date that was promised', () => {
    const decided = answerFrom(jenvDelegate, { kind: 'commitment', committedOn: '2018-10-01' });
    expect(decided).toMatchObject({ current: { event: { untilOn: '2018-10-01' } } });
  });

  test.each([
    ['without a date', null, 'commitment_date_missing'],
    ['for today', monday, 'commitment_date_not_future'],
    ['for the past', '2018-08-01', 'commitment_date_not_future'],
  ] as const)('is refused %s', (_, committedOn, refusal) => {
    const decided = answerFrom(jenvDelegate, { kind: 'commitment', committedOn });
    expect(decided).toEqual({ ok: false, refusal });
  });
});

describe('"not ours"', () => {
  it('is a handover, and no answer', () => {
    const decided = answerFrom(jenvDelegate, { kind: 'not_ours', toPartyId: vws });
    expect(decided).toMatchObject({
      current: {
        changes: { addresseeId: vws },
        event: { kind: 'handed_over', toPartyId: vws, answerKind: 'not_ours', text: plain.text },
      },
    });
  });

  it('needs someone whose it is', () => {
    const decided = answerFrom(jenvDelegate, { kind: 'not_ours' });
    expect(decided).toEqual({ ok: false, refusal: 'addressee_missing' });
  });

  it('is not for the steering group to say', () => {
    const answer: Answer = { ...plain, kind: 'not_ours', toPartyId: vws };
    const decided = decideAnswer({ ...situationOn('administrative', steeringMember), answer, parties });
    expect(decided.ok).toBe(false);
  });
});
