import { describe, expect, it } from 'vitest';
import { composeAgenda } from '../../src/domain/agenda/compose.ts';
import { defaultPolicy } from '../../src/domain/agenda/policy.ts';
import type { AgendaState } from '../../src/domain/agenda/state.ts';
import { hitmachine, itemWith, keysOf, onTrack, quiet, reintegration, untouchables } from './agenda-deal.ts';

const compose = (changes: Partial<AgendaState>) =>
  composeAgenda({ ...quiet, ...changes }, defaultPolicy).items;
const codes = (item: { reasons: { code: string }[] }) => item.reasons.map((reason) => reason.code);

/** Tilburg reports that all is well; Breda as given, or not at all. */
const shared = (breda: object | null, changes: Partial<AgendaState> = {}) => {
  const updates = [onTrack(1, 'Tilburg'), ...(breda ? [{ ...onTrack(1, 'Breda'), ...breda }] : [])];
  return itemWith(compose({ experiments: [reintegration], updates, ...changes }), 'experiment:1');
};

const vacancy = { experimentId: 1, kind: 'care', since: '2018-07-04', days: 152 } as const;
const need = { experimentId: 1, year: 2018, amount: 100_000 };
const council = {
  id: 9,
  experimentId: 1,
  city: 'Breda',
  title: 'Raadsbesluit budget',
  forecastOn: '2018-11-26',
  actualOn: null,
  replanning: null,
};

describe('an experiment', () => {
  it('is for information, one minute, when it runs well and nobody asks anything', () => {
    const item = shared({});
    expect(item).toMatchObject({ section: 'for_information', minutes: 1, presenter: 'Breda, Tilburg' });
    expect(codes(item)).toEqual(['update_progress', 'update_progress']);
  });

  it.each<[string, object | null, Partial<AgendaState>]>([
    ['when there is a success to tell', { success: 'Eerste twaalf mensen aan het werk' }, {}],
    ['when one of its cities is still silent', null, {}],
    ['when a milestone is near', {}, { milestones: [{ ...council, forecastOn: '2018-12-20' }] }],
  ])('stays so %s', (_, breda, changes) => {
    expect(shared(breda, changes)).toMatchObject({ section: 'for_information', minutes: 1 });
  });

  it.each<[string, object, Partial<AgendaState>, string]>([
    ['needs attention in one city', { progress: 'attention' }, {}, 'experiment_progress'],
    ['asks for support', { supportQuestion: 'Wie kent een goede nulmeting?' }, {}, 'support_question'],
    ['lacks an owner', {}, { vacancies: [vacancy] }, 'vacancy'],
    ['lacks money', {}, { needs: [need] }, 'funding_gap'],
    ['missed a milestone', {}, { milestones: [council] }, 'milestone_slipped'],
  ])('is discussed for five minutes when it %s', (_, breda, changes, kind) => {
    expect(shared(breda, changes)).toMatchObject({
      section: 'progress',
      kind,
      minutes: 5,
      title: reintegration.title,
    });
  });

  it('is one item with everything about it, the weightiest first, and gets a minute more for each further matter', () => {
    const item = shared({ progress: 'stuck' }, { vacancies: [vacancy], needs: [need] });
    expect(item).toMatchObject({ kind: 'experiment_progress', minutes: 7 });
    expect(codes(item)).toEqual([
      ...['update_progress', 'funding_gap', 'money_ends_first', 'vacancy', 'update_progress'],
    ]);
    expect(item.reasons[0]).toMatchObject({ city: 'Breda', progress: 'stuck' });
  });

  it('gets eight minutes at most', () => {
    const question = { progress: 'stuck', supportQuestion: 'Wie kent een goede nulmeting?' };
    const changes = { vacancies: [vacancy], needs: [need], milestones: [council] };
    expect(shared(question, changes).minutes).toBe(8);
  });

  it('must be discussed when a milestone was missed for more than two weeks and got no new date', () => {
    const item = shared({}, { milestones: [{ ...council, forecastOn: '2018-11-18' }] });
    expect(item).toMatchObject({ section: 'must_discuss', mustDiscuss: true, fits: true, minutes: 5 });
  });

  it('tells two milestones apart that were planned for one day', () => {
    const milestones = ['Raadsbesluit', 'DPIA'].map((title, i) => ({ ...council, id: 9 + i, title }));
    expect(codes(shared({}, { milestones })).filter((code) => code === 'milestone_missed')).toHaveLength(2);
  });

  it('is asked for when nobody reported about it, and not when it is over', () => {
    const silent = itemWith(compose({ experiments: [untouchables] }), 'experiment:3');
    expect(silent).toMatchObject({
      section: 'progress',
      reasons: [{ code: 'no_update', city: 'Maastricht' }],
    });
    const over = compose({
      experiments: [{ ...hitmachine, state: 'completed' }],
      unheard: [{ experimentId: 4, city: 'Nijmegen', meetings: 3 }],
    });
    expect(keysOf(over)).not.toContain('experiment:4');
  });

  it('of which no city takes part any more is left alone', () => {
    const left = { ...untouchables, cities: [] };
    const needs = [{ ...need, experimentId: 3 }];
    expect(keysOf(compose({ experiments: [left], needs }))).not.toContain('experiment:3');
  });
});
