import { describe, expect, it, test } from 'vitest';
import { decideClosure } from '../../src/domain/bottleneck/close.ts';
import { type BottleneckFields, decideEdit, decideLogging } from '../../src/domain/bottleneck/log.ts';
import { decideReopening } from '../../src/domain/bottleneck/reopen.ts';
import type { Outcome } from '../../src/domain/bottleneck.ts';
import type { Rung } from '../../src/domain/escalation.ts';
import type { Actor } from '../../src/domain/role.ts';
import {
  bottleneckOn,
  breda,
  bredaLead,
  everyone,
  jenv,
  jenvDelegate,
  monday,
  nationalLead,
  reader,
  situationOn,
  stayOn,
  terms,
  tilburgLead,
} from './coalition.ts';

const fields: BottleneckFields = {
  title: ' Gegevens delen mag niet ',
  story: '',
  category: 'data_sharing',
  ask: null,
  question: '',
  askedOfId: null,
  wantedOn: null,
  isSupportQuestion: false,
};
const filled = {
  cityId: breda,
  fields,
  experimentIds: [5],
  cityExperimentIds: [5, 6],
  publish: true,
  actor: bredaLead,
  today: monday,
};

describe('logging a bottleneck', () => {
  it('opens it with its city, today', () => {
    expect(decideLogging({ ...filled, experimentIds: [5, 6, 5] })).toEqual({
      ok: true,
      bottleneck: {
        ...fields,
        title: 'Gegevens delen mag niet',
        cityId: breda,
        status: 'open',
        rung: 'city',
        loggedOn: monday,
        reopenings: 0,
      },
      experimentIds: [5, 6],
    });
  });

  it('can be done by the national lead on behalf of a city', () => {
    expect(decideLogging({ ...filled, actor: nationalLead }).ok).toBe(true);
  });

  it('as a draft needs a title only', () => {
    const draft = { ...filled, publish: false, experimentIds: [], fields: { ...fields, category: null } };
    expect(decideLogging(draft)).toMatchObject({ ok: true, bottleneck: { status: 'draft' } });
  });

  it('as a draft is for the own city, whose notebook it is', () => {
    const decided = decideLogging({ ...filled, publish: false, actor: nationalLead });
    expect(decided).toEqual({ ok: false, refusal: 'draft_only_by_own_city' });
  });

  test.each([
    ['without a title', { fields: { ...fields, title: ' ' } }, 'title_missing'],
    ['without a category', { fields: { ...fields, category: null } }, 'category_missing'],
    ['without an experiment', { experimentIds: [] }, 'experiment_missing'],
    ['for an experiment of another city', { experimentIds: [5, 9] }, 'experiment_of_other_city'],
    [
      'with a wanted date before today',
      { fields: { ...fields, wantedOn: '2018-08-31' } },
      'wanted_date_past',
    ],
    ['by another city', { actor: tilburgLead }, 'not_own_city'],
    ['by a ministry', { actor: jenvDelegate }, 'role_may_not'],
    ['by a reader', { actor: reader }, 'role_may_not'],
  ] as const)('is refused %s', (_, changes, refusal) => {
    expect(decideLogging({ ...filled, ...changes })).toEqual({ ok: false, refusal });
  });
});

describe('editing a bottleneck', () => {
  const open = bottleneckOn('ministry');
  const draft = bottleneckOn('city', { status: 'draft' });

  it('changes what is filled in, the category too, and not where it lies', () => {
    const decided = decideEdit({ ...filled, bottleneck: open, fields: { ...fields, category: 'capacity' } });
    expect(decided).toEqual({
      ok: true,
      bottleneck: {
        ...fields,
        title: 'Gegevens delen mag niet',
        category: 'capacity',
        status: 'open',
        loggedOn: '2018-08-06',
      },
      experimentIds: [5],
    });
  });

  it('publishes a draft, which counts as logged from that day', () => {
    expect(decideEdit({ ...filled, bottleneck: draft })).toMatchObject({
      bottleneck: { status: 'open', loggedOn: monday },
    });
  });

  it('keeps a draft when not asked to publish, and can then be incomplete', () => {
    const bare = { ...filled, publish: false, experimentIds: [], fields: { ...fields, category: null } };
    expect(decideEdit({ ...bare, bottleneck: draft })).toMatchObject({
      bottleneck: { status: 'draft', loggedOn: '2018-08-06' },
    });
  });

  it('never makes a published one incomplete or a draft again', () => {
    const kept = decideEdit({ ...filled, publish: false, bottleneck: open });
    expect(kept).toMatchObject({ bottleneck: { status: 'open' } });
    const bare = decideEdit({ ...filled, publish: false, experimentIds: [], bottleneck: open });
    expect(bare).toEqual({ ok: false, refusal: 'experiment_missing' });
  });

  it('does not stumble over a wanted date that passed since', () => {
    const wanted = { ...fields, wantedOn: '2018-08-31' };
    const known = bottleneckOn('city', { wantedOn: '2018-08-31' });
    expect(decideEdit({ ...filled, fields: wanted, bottleneck: known }).ok).toBe(true);
    const refused = { ok: false, refusal: 'wanted_date_past' };
    expect(decideEdit({ ...filled, fields: wanted, bottleneck: open })).toEqual(refused);
    const stale = { ...draft, wantedOn: '2018-08-31' };
    expect(decideEdit({ ...filled, fields: wanted, bottleneck: stale })).toEqual(refused);
  });

  test.each([
    ['when it is closed', bottleneckOn('city', { status: 'closed' }), bredaLead, 'is_closed'],
    ['by another city', open, tilburgLead, 'not_own_city'],
    ['by a ministry', open, jenvDelegate, 'role_may_not'],
    ['by the national lead while it is a draft', draft, nationalLead, 'draft_only_by_own_city'],
    ['by another city while it is a draft', draft, tilburgLead, 'draft_only_by_own_city'],
  ] as const)('is refused %s', (_, bottleneck, actor, refusal) => {
    expect(decideEdit({ ...filled, bottleneck, actor })).toEqual({ ok: false, refusal });
  });
});

describe('closing a bottleneck', () => {
  const close = (rung: Rung, actor: Actor, outcome: Outcome, note = 'Zo werkt het') =>
    decideClosure({ ...situationOn(rung, actor), outcome, note });

  it('as solved meets the third clock and ends the stay', () => {
    expect(close('ministry', bredaLead, 'solved', '')).toMatchObject({
      ok: true,
      bottleneck: { status: 'closed' },
      current: { changes: { solvedOn: monday, endedOn: monday }, event: { kind: 'solved' } },
      next: null,
      closure: { outcome: 'solved', note: '', closedOn: monday },
    });
  });

  it('as solved needs no ladder: a city can have found it itself', () => {
    expect(close('city', bredaLead, 'solved')).toMatchObject({ ok: true, current: null });
  });

  test.each(everyone.filter((actor) => actor !== bredaLead).map((actor) => [actor.name, actor] as const))(
    'as solved is not for %s',
    (_, actor) => {
      const refused = { ok: false, refusal: 'only_asking_city_solves' };
      expect(close('ministry', actor, 'solved')).toEqual(refused);
    },
  );

  test.each(['lapsed', 'accepted'] as const)(
    'as %s ends the stay without a solution, and can be said on behalf of the city, with a note',
    (outcome) => {
      for (const actor of [bredaLead, nationalLead]) {
        const decided = close('ministry', actor, outcome);
        expect(decided).toMatchObject({
          current: { event: { kind: 'closed', text: 'Zo werkt het' } },
          closure: { outcome },
        });
        expect(decided.ok && decided.current?.changes).toEqual({ endedOn: monday });
        expect(close('ministry', actor, outcome, ' ')).toEqual({ ok: false, refusal: 'note_missing' });
      }
    },
  );

  it('is refused to another city, a ministry, a reader', () => {
    expect(close('ministry', tilburgLead, 'lapsed')).toEqual({ ok: false, refusal: 'not_own_city' });
    expect(close('ministry', jenvDelegate, 'lapsed')).toEqual({ ok: false, refusal: 'role_may_not' });
    expect(close('ministry', reader, 'lapsed')).toEqual({ ok: false, refusal: 'role_may_not' });
  });

  test.each([
    ['draft', 'is_draft'],
    ['closed', 'is_closed'],
  ] as const)('is refused for a %s', (status, refusal) => {
    const situation = { ...situationOn('city', bredaLead), bottleneck: bottleneckOn('city', { status }) };
    expect(decideClosure({ ...situation, outcome: 'solved', note: '' })).toEqual({ ok: false, refusal });
  });
});

describe('reopening a bottleneck', () => {
  const closedOn = (rung: Rung, actor: Actor = bredaLead) => ({
    bottleneck: bottleneckOn(rung, { status: 'closed', reopenings: 1 }),
    escalation:
      rung === 'city' ? null : stayOn(rung, { answeredOn: monday, solvedOn: monday, endedOn: monday }),
    actor,
    today: '2018-10-08',
    reason: 'Werkt in de praktijk toch niet',
    terms,
  });

  it('brings it back on its rung: same question and addressee, fresh terms, and counted', () => {
    expect(decideReopening(closedOn('ministry'))).toMatchObject({
      ok: true,
      bottleneck: { status: 'open', reopenings: 2 },
      current: null,
      next: {
        escalation: {
          rung: 'ministry',
          addresseeId: jenv,
          question: stayOn('ministry').question,
          reason: 'Werkt in de praktijk toch niet',
          startedOn: '2018-10-08',
          answerBy: '2018-11-05',
          answeredOn: null,
          solvedOn: null,
          endedOn: null,
        },
        event: { kind: 'reopened', toPartyId: jenv, text: 'Werkt in de praktijk toch niet' },
      },
      reopening: { reopenedOn: '2018-10-08', reopenedReason: 'Werkt in de praktijk toch niet' },
    });
  });

  it('of what lay with its city simply opens it again', () => {
    const cameBack = { ...closedOn('city'), escalation: stayOn('core_group', { endedOn: monday }) };
    for (const input of [closedOn('city'), cameBack])
      expect(decideReopening(input)).toMatchObject({ bottleneck: { status: 'open' }, next: null });
  });

  it('counts a wanted date that has passed as soon', () => {
    const input = closedOn('ministry');
    const escalation = stayOn('ministry', { wantedOn: '2018-09-20', endedOn: monday });
    expect(decideReopening({ ...input, escalation })).toMatchObject({
      next: { escalation: { urgency: 'soon', wantedOn: '2018-09-20' } },
    });
  });

  it('can be done by the national lead', () => {
    expect(decideReopening(closedOn('ministry', nationalLead)).ok).toBe(true);
  });

  it('needs a reason, and something closed', () => {
    expect(decideReopening({ ...closedOn('city'), reason: '' })).toEqual({
      ok: false,
      refusal: 'reason_missing',
    });
    const open = { ...closedOn('city'), bottleneck: bottleneckOn('city') };
    expect(decideReopening(open)).toEqual({ ok: false, refusal: 'not_closed' });
  });

  it('is refused to another city and to a ministry', () => {
    expect(decideReopening(closedOn('city', tilburgLead))).toEqual({ ok: false, refusal: 'not_own_city' });
    expect(decideReopening(closedOn('city', jenvDelegate))).toEqual({ ok: false, refusal: 'role_may_not' });
  });
});
