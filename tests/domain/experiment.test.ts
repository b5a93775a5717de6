import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar.ts';
import { firstLead } from '../../src/domain/experiment/first-lead.ts';
import { ownedFrom, ownerlessIn } from '../../src/domain/experiment/ownership.ts';
import { missingIn } from '../../src/domain/experiment/plan.ts';
import { decideState, nextStates } from '../../src/domain/experiment/state.ts';
import { vacancies } from '../../src/domain/experiment/vacancies.ts';
import { experimentStates, isOver, ownerKinds } from '../../src/domain/experiment.ts';

const today = '2018-12-13';
const startsOn = '2017-03-20';
const running = { state: 'running', learned: '', startsOn, endsOn: '2019-11-01' } as const;
const allOwners = ownerKinds.map((kind) => ({ kind, fromOn: startsOn, untilOn: null as string | null }));
const withLead = (...periods: [string, string | null][]) => [
  ...allOwners.filter(({ kind }) => kind !== 'project_lead'),
  ...periods.map(([fromOn, untilOn]) => ({ kind: 'project_lead' as const, fromOn, untilOn })),
];

describe('what is missing in the plan of an experiment', () => {
  const full = {
    state: 'running',
    targetGroup: 'Jongeren tot 16 jaar',
    learningQuestion: 'Wat werkt?',
    measurement: 'Dossieronderzoek',
  } as const;

  test('is nothing when the plan is full', () => {
    expect(missingIn(full, allOwners, today)).toEqual([]);
  });

  test('is everything when nothing was filled in', () => {
    const empty = { ...full, targetGroup: '', learningQuestion: ' ', measurement: '\n' };
    expect(missingIn(empty, [], today)).toEqual([
      { code: 'target_group' },
      { code: 'learning_question' },
      { code: 'measurement' },
      { code: 'owner', kind: 'project_lead' },
      { code: 'owner', kind: 'care' },
      { code: 'owner', kind: 'safety' },
      { code: 'owner', kind: 'ministry_sponsor' },
    ]);
  });

  test('is an owner who left, but not one who will come', () => {
    expect(missingIn(full, withLead(['2018-01-01', '2018-12-12']), today)).toEqual([
      { code: 'owner', kind: 'project_lead' },
    ]);
    expect(missingIn(full, withLead(['2019-02-01', null]), today)).toEqual([]);
  });

  test('is no owner when the experiment is over', () => {
    expect(missingIn({ ...full, state: 'completed' }, [], today)).toEqual([]);
  });
});

describe('another state', () => {
  const learned = 'Begin met het geld';

  test.each([
    ['preparing', ['running', 'stopped']],
    ['running', ['adjusted', 'stopped', 'completed']],
    ['adjusted', ['adjusted', 'stopped', 'completed']],
    ['stopped', ['running']],
    ['completed', []],
  ] as const)('can follow %s: %j', (state, next) => {
    const allowed = experimentStates.filter(
      (to) => decideState({ ...running, state }, { state: to, learned }, today).ok,
    );
    expect(allowed).toEqual(experimentStates.filter((to) => (next as readonly string[]).includes(to)));
    expect(nextStates({ state })).toEqual(next);
  });

  test('that does not follow is refused', () => {
    expect(decideState({ ...running, state: 'completed' }, { state: 'running', learned }, today)).toEqual({
      ok: false,
      refusal: 'transition_not_allowed',
    });
  });

  test.each(['adjusted', 'stopped', 'completed'] as const)('%s asks what was learned', (state) => {
    expect(decideState(running, { state, learned: '  ' }, today)).toEqual({
      ok: false,
      refusal: 'learned_missing',
    });
  });

  test('adjusted keeps what was learned and the planned end', () => {
    expect(decideState(running, { state: 'adjusted', learned: ` ${learned} ` }, today)).toEqual({
      ok: true,
      experiment: { state: 'adjusted', learned, endsOn: '2019-11-01' },
    });
  });

  test('running asks nothing and loses nothing', () => {
    const stopped = { ...running, state: 'stopped', learned } as const;
    expect(decideState(stopped, { state: 'running', learned: '' }, today)).toMatchObject({
      ok: true,
      experiment: { state: 'running', learned },
    });
  });

  test.each([
    ['today when its planned end lies later', today, today],
    ['as planned when that day has passed', '2020-01-01', '2019-11-01'],
    ['on its first day when it never started', '2017-01-01', startsOn],
  ])('stopped ends the experiment %s', (_, on, endsOn) => {
    expect(decideState(running, { state: 'stopped', learned }, on)).toMatchObject({
      experiment: { state: 'stopped', endsOn },
    });
  });
});

describe('the first project lead', () => {
  const deal = { startsOn };
  const breda = { role: 'city_lead', partyId: 1 } as const;

  test.each([
    ['from its start, when that has come', '2018-11-01', '2018-11-01'],
    ['from the start of the deal, when it is older than that', '2016-09-01', startsOn],
    ['from today, when it is still to start', '2019-02-01', today],
    ['from today, when it starts today', today, today],
  ])('is the city lead who registers it, %s', (_, start, fromOn) => {
    const lead = { kind: 'project_lead', partyId: 1, fromOn };
    expect(firstLead(breda, { startsOn: start }, deal, today)).toEqual(lead);
  });

  test('is from today in a deal that is still to start', () => {
    const later = { startsOn: '2019-03-01' };
    expect(firstLead(breda, { startsOn }, later, today)).toMatchObject({ fromOn: today });
  });

  test('is nobody yet when the national lead registers it', () => {
    const lead = { role: 'national_lead', partyId: null } as const;
    expect(firstLead(lead, { startsOn }, deal, today)).toBeNull();
  });

  test('leaves no day without a project lead', () => {
    const days = fc.integer({ min: -500, max: 500 }).map((n) => addDays(startsOn, n));
    fc.assert(
      fc.property(days, days, days, (start, deal, now) => {
        const lead = firstLead(breda, { startsOn: start }, { startsOn: deal }, now);
        const owners = lead ? [{ ...lead, untilOn: null }] : [];
        const from = ownedFrom(start, { startsOn: deal });
        expect(ownerlessIn(owners, 'project_lead', from, addDays(now, 30))).toEqual([]);
      }),
    );
  });
});

describe('vacancies', () => {
  test('are none when every kind has an owner', () => {
    expect(vacancies(running, allOwners, today)).toEqual([]);
  });

  test('count from the start when there never was an owner', () => {
    expect(vacancies(running, withLead(), today)).toEqual([
      { kind: 'project_lead', since: startsOn, days: 633 },
    ]);
  });

  test.each([
    ['its own start, in a deal that is older', '2018-11-01', '2018-11-01', 42],
    ['the start of the deal, when it is older than that', '2016-09-01', startsOn, 633],
  ])('count from %s', (_, start, since, days) => {
    const from = ownedFrom(start, { startsOn });
    const found = vacancies({ ...running, startsOn: from }, [], today);
    expect(found).toHaveLength(4);
    for (const one of found) expect(one).toMatchObject({ since, days });
  });

  test('count while it is prepared too: that is when the first City Deal waited longest', () => {
    expect(vacancies({ ...running, state: 'preparing' }, withLead(), today)).toHaveLength(1);
  });

  test('count from the day after the last owner left', () => {
    const owners = withLead(['2017-08-20', '2018-06-30'], ['2018-07-01', '2018-11-30']);
    expect(vacancies(running, owners, today)).toEqual([
      { kind: 'project_lead', since: '2018-12-01', days: 12 },
    ]);
  });

  test('are still vacancies while the next owner has to begin', () => {
    expect(vacancies(running, withLead(['2019-01-01', null]), today)).toHaveLength(1);
  });

  test('are none on the last day of an owner', () => {
    expect(vacancies(running, withLead([startsOn, today]), today)).toEqual([]);
  });

  test('are none before the start, nor when the experiment is over', () => {
    expect(vacancies({ ...running, startsOn: '2018-12-14' }, [], today)).toEqual([]);
    for (const state of experimentStates.filter((one) => isOver({ state: one }))) {
      expect(vacancies({ ...running, state }, [], today)).toEqual([]);
    }
  });

  test('and the days of an owner divide the time: no day is both or neither', () => {
    const day = fc.integer({ min: -50, max: 50 }).map((n) => addDays(startsOn, n));
    const owner = fc.record({
      kind: fc.constant('care' as const),
      fromOn: day,
      untilOn: fc.option(day, { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(owner, { maxLength: 4 }), fc.integer({ min: 0, max: 40 }), (drawn, n) => {
        const owners = drawn.filter(({ fromOn, untilOn }) => untilOn === null || untilOn >= fromOn);
        const on = addDays(startsOn, n);
        const gaps = ownerlessIn(owners, 'care', startsOn, addDays(startsOn, 40));
        const bare = gaps.some(({ since, until }) => since <= on && (until === null || on < until));
        const held = owners.some((o) => o.fromOn <= on && (o.untilOn === null || on <= o.untilOn));
        expect(bare).toBe(!held);
      }),
    );
  });
});
