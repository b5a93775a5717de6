import { describe, expect, it, test } from 'vitest';
import { nextRung, previousRung } from '../../src/domain/escalation/ladder.ts';
import type { RefusalName } from '../../src/domain/escalation/refusal.ts';
import { decideEscalation, type EscalationRequest } from '../../src/domain/escalation/start.ts';
import { decideStepDown } from '../../src/domain/escalation/step-down.ts';
import { soonWithinDays, urgencyOf } from '../../src/domain/escalation/urgency.ts';
import type { Rung } from '../../src/domain/escalation.ts';
import { rungs } from '../../src/domain/escalation.ts';
import type { Actor } from '../../src/domain/role.ts';
import {
  bottleneckOn,
  bredaLead,
  coalition,
  dji,
  everyone,
  jenv,
  jenvDelegate,
  monday,
  nationalLead,
  reader,
  situationOn,
  stayOn,
  steeringMember,
  szwLeft,
  tilburg,
  tilburgLead,
  vws,
} from './coalition.ts';

const exact: EscalationRequest = {
  ask: 'data_ground',
  question: 'Op welke grond mag dit?',
  addresseeId: null,
  wantedOn: null,
  reason: 'De stad komt er niet uit',
};
const goUp = (rung: Rung, actor: Actor, changes: Partial<EscalationRequest> = {}) =>
  decideEscalation({ ...situationOn(rung, actor), request: { ...exact, ...changes }, coalition });
const goDown = (rung: Rung, actor: Actor, reason = 'Hoort in de kerngroep') =>
  decideStepDown({ ...situationOn(rung, actor), reason, addresseeId: null, coalition });

describe('urgency follows from the wanted date alone', () => {
  test.each([
    ['no date', null, 'regular'],
    ['today', monday, 'soon'],
    ['a date that has passed', '2018-08-01', 'soon'],
    [`${soonWithinDays} working days ahead`, '2018-09-24', 'soon'],
    [`${soonWithinDays + 1} working days ahead`, '2018-09-25', 'regular'],
  ] as const)('with %s', (_, wantedOn, urgency) => {
    expect(urgencyOf(wantedOn, monday)).toBe(urgency);
  });
});

describe('the ladder', () => {
  it('goes from the city to the administrators and back, one rung at a time', () => {
    expect(rungs.map(nextRung)).toEqual([...rungs.slice(1), null]);
    expect(rungs.map(previousRung)).toEqual([null, ...rungs.slice(0, -1)]);
  });

  const moves: Record<'up' | 'down', Record<Rung, Rung | RefusalName>> = {
    up: {
      city: 'core_group',
      core_group: 'ministry',
      ministry: 'steering_group',
      steering_group: 'administrative',
      administrative: 'at_top',
    },
    down: {
      city: 'at_bottom',
      core_group: 'city',
      ministry: 'core_group',
      steering_group: 'ministry',
      administrative: 'steering_group',
    },
  };
  const movers: [Actor, RefusalName | null][] = [
    [nationalLead, null],
    [bredaLead, null],
    [tilburgLead, 'not_own_city'],
    [jenvDelegate, 'role_may_not'],
    [steeringMember, 'role_may_not'],
    [reader, 'role_may_not'],
  ];
  const table = movers.flatMap(([actor, refusal]) =>
    rungs.flatMap((rung) =>
      (['up', 'down'] as const).map((direction) => ({ rung, direction, actor, name: actor.name, refusal })),
    ),
  );

  test.each(table)('from $rung, $direction, by $name', ({ rung, direction, actor, refusal }) => {
    const decided = direction === 'up' ? goUp(rung, actor) : goDown(rung, actor);
    const where = moves[direction][rung];
    const isMove = (rungs as readonly string[]).includes(where);
    if (!isMove) expect(decided).toEqual({ ok: false, refusal: where });
    else if (refusal) expect(decided).toEqual({ ok: false, refusal });
    else expect(decided).toMatchObject({ ok: true, bottleneck: { rung: where } });
  });
});

describe('going up', () => {
  it('starts a stay with the exact question, and terms frozen as they are today', () => {
    expect(goUp('city', bredaLead)).toEqual({
      ok: true,
      bottleneck: { rung: 'core_group' },
      current: null,
      next: {
        escalation: {
          rung: 'core_group',
          direction: 'up',
          addresseeId: null,
          ask: 'data_ground',
          question: 'Op welke grond mag dit?',
          reason: 'De stad komt er niet uit',
          urgency: 'regular',
          wantedOn: null,
          startedOn: '2018-09-03',
          acknowledgeDays: 2,
          answerDays: 10,
          solveDays: 30,
          acknowledgeBy: '2018-09-05',
          answerBy: '2018-09-17',
          solveBy: '2018-10-15',
          acknowledgedOn: null,
          answeredOn: null,
          answerKind: null,
          solvedOn: null,
          pausedUntil: null,
          endedOn: null,
        },
        event: {
          kind: 'started',
          onDate: '2018-09-03',
          role: 'city_lead',
          partyId: 1,
          personId: 2,
          toPartyId: null,
          answerKind: null,
          text: 'De stad komt er niet uit',
          untilOn: null,
        },
      },
    });
  });

  it('ends the stay on the rung it leaves', () => {
    expect(goUp('core_group', nationalLead)).toMatchObject({
      current: {
        changes: { endedOn: monday },
        event: { kind: 'stepped_up', text: 'De stad komt er niet uit', role: 'national_lead' },
      },
    });
  });

  it('is open to people while the answer is still within its term', () => {
    expect(goUp('ministry', bredaLead).ok).toBe(true);
  });

  it('after it came back to the city starts anew, and leaves the ended stay alone', () => {
    const ended = stayOn('core_group', { endedOn: '2018-08-31' });
    const situation = { ...situationOn('city', bredaLead), escalation: ended };
    const decided = decideEscalation({ ...situation, request: exact, coalition });
    expect(decided).toMatchObject({ ok: true, current: null, bottleneck: { rung: 'core_group' } });
  });

  it('puts a wanted date under the terms for soon, without shortening them to that date', () => {
    const decided = goUp('city', bredaLead, { wantedOn: '2018-09-05' });
    expect(decided).toMatchObject({
      next: {
        escalation: { urgency: 'soon', answerDays: 5, answerBy: '2018-09-10', wantedOn: '2018-09-05' },
      },
    });
  });

  test.each([
    ['to the first contact when nobody is named', null, jenv],
    ['to another ministry that takes part', vws, vws],
    ['to a chain partner', dji, dji],
  ])('to the ministries goes %s', (_, named, addresseeId) => {
    const decided = goUp('core_group', bredaLead, { addresseeId: named });
    expect(decided).toMatchObject({
      next: { escalation: { rung: 'ministry', addresseeId }, event: { toPartyId: addresseeId } },
    });
  });

  test.each([
    ['a ministry that left', szwLeft],
    ['a city', tilburg],
    ['nobody we know', 99],
  ])('does not go to %s', (_, addresseeId) => {
    const refused = { ok: false, refusal: 'addressee_cannot_be_asked' };
    expect(goUp('core_group', bredaLead, { addresseeId })).toEqual(refused);
    expect(goUp('steering_group', bredaLead, { addresseeId })).toEqual(refused);
  });

  it('needs an addressee among the ministries when there is no first contact', () => {
    const headless = { ...coalition, firstContactId: null };
    const situation = situationOn('core_group', bredaLead);
    const decided = decideEscalation({ ...situation, request: exact, coalition: headless });
    expect(decided).toEqual({ ok: false, refusal: 'addressee_missing' });
  });

  it('addresses core group and steering group as a body, whoever is named', () => {
    expect(goUp('city', bredaLead, { addresseeId: vws })).toMatchObject({
      next: { escalation: { addresseeId: null } },
    });
    expect(goUp('ministry', bredaLead, { addresseeId: vws })).toMatchObject({
      next: { escalation: { addresseeId: null } },
    });
  });

  it('may name a ministry to the administrators, and need not', () => {
    expect(goUp('steering_group', bredaLead, { addresseeId: vws })).toMatchObject({
      next: { escalation: { addresseeId: vws } },
    });
    expect(goUp('steering_group', bredaLead)).toMatchObject({ next: { escalation: { addresseeId: null } } });
  });

  test.each([
    ['without an ask', { ask: null }, 'ask_missing'],
    ['without a question', { question: '  ' }, 'question_missing'],
    ['with a wanted date before today', { wantedOn: '2018-08-31' }, 'wanted_date_past'],
  ] as const)('is refused %s', (_, changes, refusal) => {
    expect(goUp('city', bredaLead, changes)).toEqual({ ok: false, refusal });
  });

  test.each([
    ['draft', 'is_draft'],
    ['closed', 'is_closed'],
  ] as const)('is refused for a %s, to everybody', (status, refusal) => {
    for (const actor of everyone) {
      const situation = { ...situationOn('city', actor), bottleneck: bottleneckOn('city', { status }) };
      const decided = decideEscalation({ ...situation, request: exact, coalition });
      expect(decided).toEqual({ ok: false, refusal });
    }
  });

  it('says for which rung and urgency the coalition agreed on no terms', () => {
    const decided = decideEscalation({
      ...situationOn('city', bredaLead),
      request: exact,
      coalition: { ...coalition, terms: [] },
    });
    expect(decided).toEqual({ ok: false, refusal: 'terms_missing', rung: 'core_group', urgency: 'regular' });
  });
});

describe('going down', () => {
  it('takes the same question along, under new terms', () => {
    expect(goDown('ministry', nationalLead)).toMatchObject({
      bottleneck: { rung: 'core_group' },
      current: {
        changes: { endedOn: monday },
        event: { kind: 'stepped_down', text: 'Hoort in de kerngroep' },
      },
      next: {
        escalation: {
          rung: 'core_group',
          direction: 'down',
          ask: 'legal_reading',
          question: stayOn('ministry').question,
          answerBy: '2018-09-17',
        },
        event: { kind: 'started' },
      },
    });
  });

  it('from the steering group comes to the first contact', () => {
    expect(goDown('steering_group', bredaLead)).toMatchObject({
      next: { escalation: { addresseeId: jenv } },
    });
  });

  it('from the core group comes back to the city, where no clock runs', () => {
    expect(goDown('core_group', bredaLead)).toMatchObject({ bottleneck: { rung: 'city' }, next: null });
  });

  it('needs a reason', () => {
    expect(goDown('core_group', bredaLead, ' ')).toEqual({ ok: false, refusal: 'reason_missing' });
  });
});
