import { describe, expect, test } from 'vitest';
import { decideAppointment, ownersOn } from '../../src/domain/experiment/appointment.ts';
import { correctState } from '../../src/domain/experiment/correction.ts';
import { decideRegistration } from '../../src/domain/experiment/registration.ts';
import { experimentStates, ownerKinds } from '../../src/domain/experiment.ts';

describe('what is registered of an experiment', () => {
  const run = { startsOn: '2018-01-01', endsOn: '2018-01-01' };
  const choosable = { cities: [1, 2, 3], locked: [] };

  test('has the chosen cities and the locked ones, each once', () => {
    const decided = decideRegistration({ ...run, cityIds: [2, 1, 2] }, { ...choosable, locked: [1] });
    expect(decided).toEqual({ ok: true, registration: { ...run, cityIds: [1, 2] } });
  });

  test.each([
    ['no_city', { cityIds: [] }],
    ['unknown_city', { cityIds: [1, 4] }],
    ['unknown_city', { cityIds: [Number.NaN] }],
    ['ends_before_start', { cityIds: [1], endsOn: '2017-12-31' }],
  ])('is refused as %s with %o', (refusal, change) => {
    expect(decideRegistration({ ...run, ...change }, choosable)).toEqual({ ok: false, refusal });
  });
});

describe('who becomes owner', () => {
  const candidates = [
    { id: 1, kind: 'city' },
    { id: 2, kind: 'ministry' },
    { id: 3, kind: 'chain_partner' },
  ] as const;
  const from = { fromOn: '2018-01-01', untilOn: null };

  test.each([
    ['project_lead', [1]],
    ['care', [1, 3]],
    ['safety', [1, 3]],
    ['ministry_sponsor', [2]],
  ] as const)('a %s comes from %o', (kind, parties) => {
    const accepted = candidates.filter(
      ({ id }) => decideAppointment({ ...from, kind, partyId: id }, candidates).ok,
    );
    expect(accepted.map(({ id }) => id)).toEqual(parties);
  });

  test.each([
    ['party_unknown', { partyId: 4 }],
    ['party_of_other_kind', { partyId: 2 }],
    ['ends_before_start', { untilOn: '2017-12-31' }],
  ])('is refused as %s with %o', (refusal, change) => {
    const appointment = { ...from, kind: 'care', partyId: 1, ...change } as const;
    expect(decideAppointment(appointment, candidates)).toEqual({ ok: false, refusal });
  });

  test('an owner of one day is there on that day only', () => {
    const owner = { kind: 'care', fromOn: '2018-01-02', untilOn: '2018-01-02' } as const;
    const days = ['2018-01-01', '2018-01-02', '2018-01-03'];
    expect(days.filter((day) => ownersOn([owner], 'care', day).length)).toEqual(['2018-01-02']);
    expect(ownerKinds.filter((kind) => ownersOn([owner], kind, '2018-01-02').length)).toEqual(['care']);
  });
});

describe('a state that was recorded by mistake', () => {
  test('becomes any state, and asks for its lesson', () => {
    const asking = experimentStates.filter((state) => !correctState({ state, learned: ' ' }).ok);
    expect(asking).toEqual(['adjusted', 'stopped', 'completed']);
    for (const state of experimentStates)
      expect(correctState({ state, learned: ' Begin klein ' })).toEqual({
        ok: true,
        experiment: { state, learned: 'Begin klein' },
      });
  });
});
