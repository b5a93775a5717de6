import { describe, expect, it, test } from 'vitest';
import { decideHandover } from '../../../src/domain/escalation/handover.ts';
import {
  bredaLead,
  coalition,
  dji,
  jenv,
  jenvDelegate,
  nationalLead,
  situationOn,
  szwLeft,
  vws,
  vwsDelegate,
} from '../coalition.ts';

const { parties } = coalition;
const handover = { toPartyId: vws, reason: 'Valt onder de zorgwet', parties };

describe('a handover', () => {
  it('changes the addressee and nothing else: no clock is reset, nothing is acknowledged', () => {
    const decided = decideHandover({ ...situationOn('ministry', jenvDelegate), ...handover });
    expect(decided).toMatchObject({
      bottleneck: {},
      next: null,
      current: { event: { kind: 'handed_over' } },
    });
    expect(decided.ok && decided.current?.changes).toEqual({ addresseeId: vws });
  });

  it('can go to a chain partner, and can be recorded by the national lead', () => {
    const decided = decideHandover({ ...situationOn('ministry', nationalLead), ...handover, toPartyId: dji });
    expect(decided).toMatchObject({ ok: true, current: { changes: { addresseeId: dji } } });
  });

  test.each([
    ['to itself', { toPartyId: jenv }, 'same_addressee'],
    ['to nobody', { toPartyId: null }, 'addressee_missing'],
    ['to a ministry that left', { toPartyId: szwLeft }, 'addressee_cannot_be_asked'],
    ['without a reason', { reason: '' }, 'reason_missing'],
  ] as const)('is refused %s', (_, changes, refusal) => {
    const decided = decideHandover({ ...situationOn('ministry', jenvDelegate), ...handover, ...changes });
    expect(decided).toEqual({ ok: false, refusal });
  });

  test.each([
    ['another ministry', vwsDelegate, 'not_addressee'],
    ['the asking city', bredaLead, 'role_may_not'],
  ] as const)('is not for %s', (_, actor, refusal) => {
    expect(decideHandover({ ...situationOn('ministry', actor), ...handover })).toEqual({
      ok: false,
      refusal,
    });
  });

  test.each(['core_group', 'steering_group'] as const)(
    'makes no sense on %s, addressed as a body',
    (rung) => {
      const decided = decideHandover({ ...situationOn(rung, nationalLead), ...handover });
      expect(decided).toEqual({ ok: false, refusal: 'rung_has_no_addressee' });
    },
  );
});
