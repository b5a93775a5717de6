import fc from 'fast-check';
import { addItem, editItem } from '../../src/domain/agenda/edit.ts';
import type { HeldItem, Item } from '../../src/domain/agenda/item.ts';
import { moveItem, placeAfter } from '../../src/domain/agenda/move.ts';
import type { AgendaState } from '../../src/domain/agenda/state.ts';
import { sections } from '../../src/domain/agenda.ts';
import { addDays } from '../../src/domain/calendar.ts';
import { answerKinds, rungs } from '../../src/domain/escalation.ts';
import { experimentStates, ownerKinds } from '../../src/domain/experiment.ts';
import { fundingRungs } from '../../src/domain/funding.ts';
import { progresses } from '../../src/domain/update.ts';
import { quiet } from './agenda-deal.ts';

const cities = ['Almere', 'Breda', 'Maastricht', 'Tilburg'];
const city = fc.constantFrom(...cities);
const ids = fc.integer({ min: 1, max: 12 });
const experimentId = fc.integer({ min: 1, max: 4 });
const text = fc.constantFrom('', 'Vraag', 'Wijkteam');
const amount = fc.integer({ min: 1, max: 90_000 });

/** Any day within two hundred days around today. */
const day = fc.integer({ min: -200, max: 200 }).map((n) => addDays(quiet.today, n));
const past = fc.integer({ min: 0, max: 200 }).map((n) => addDays(quiet.today, -n));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** At most `max` different things, told apart by what `selector` says. */
const some = <T>(one: fc.Arbitrary<T>, selector: (value: T) => unknown, maxLength = 4) =>
  fc.uniqueArray(one, { selector, maxLength });

const stay = fc.record({
  rung: fc.constantFrom(...rungs),
  addressee: fc.constantFrom('', 'JenV', 'VWS'),
  startedOn: past,
  acknowledgeBy: day,
  answerBy: day,
  solveBy: day,
  acknowledgedOn: maybe(past),
  answeredOn: maybe(past),
  answerKind: maybe(fc.constantFrom(...answerKinds)),
  solvedOn: maybe(past),
  endedOn: past,
});

const bottleneck = fc.record({
  id: ids,
  city,
  title: text,
  experimentIds: fc.array(experimentId, { maxLength: 2 }),
  rung: fc.constantFrom(...rungs),
  isSupportQuestion: fc.boolean(),
  loggedOn: past,
  wantedOn: maybe(day),
  stays: fc
    .tuple(
      some(stay, (one) => `${one.startedOn} ${one.rung}`, 3),
      fc.boolean(),
    )
    .map(([stays, runs]) => stays.map((one, i) => (i === 0 && runs ? { ...one, endedOn: null } : one))),
});

const experiment = fc.record({
  id: experimentId,
  title: text,
  cities: fc.subarray(cities, { minLength: 1 }),
  state: fc.constantFrom(...experimentStates),
  startsOn: fc.constant('2017-09-01'),
  endsOn: fc.constantFrom('2018-12-31', '2019-10-31'),
});

const milestone = fc.record({
  id: ids,
  experimentId,
  city,
  title: text,
  forecastOn: day,
  actualOn: maybe(past),
  replanning: maybe(fc.record({ fromOn: day, toOn: day, reason: text, recordedOn: past })),
});

const fundingLine = fc.record({
  id: ids,
  experimentId,
  contributor: fc.constantFrom('JenV', 'Breda'),
  year: fc.constantFrom(2018, 2019),
  amount,
  rung: fc.constantFrom(...fundingRungs),
  expectedOn: maybe(day),
  stepOn: maybe(past),
});

const update = fc.record({
  experimentId,
  city,
  progress: fc.constantFrom(...progresses),
  success: text,
  supportQuestion: text,
});

const bare: fc.Arbitrary<AgendaState> = fc.record({
  today: fc.constant(quiet.today),
  meeting: fc.record({ heldOn: fc.constant('2018-12-13'), minutes: fc.integer({ min: 15, max: 240 }) }),
  previousMeeting: maybe(fc.constant({ number: 8, heldOn: '2018-11-01', circulatedOn: '2018-10-25' })),
  nextMeetingOn: maybe(fc.constant('2019-01-24')),
  experiments: some(experiment, (one) => one.id),
  updates: some(update, (one) => `${one.experimentId} ${one.city}`),
  unheard: some(fc.record({ experimentId, city, meetings: fc.integer({ min: 0, max: 4 }) }), (one) =>
    JSON.stringify([one.experimentId, one.city]),
  ),
  vacancies: some(
    fc.record({ experimentId, kind: fc.constantFrom(...ownerKinds), since: past, days: fc.nat(300) }),
    (one) => `${one.experimentId} ${one.kind}`,
  ),
  bottlenecks: some(bottleneck, (one) => one.id, 6),
  milestones: some(milestone, (one) => one.id, 6),
  needs: some(fc.record({ experimentId, year: fc.constantFrom(2018, 2019), amount }), (one) =>
    JSON.stringify([one.experimentId, one.year]),
  ),
  fundingLines: some(fundingLine, (one) => one.id),
  actions: fc.array(fc.record({ dueOn: day }), { maxLength: 3 }),
  steeringDecisions: some(
    fc.record({ id: ids, text, experimentId: maybe(experimentId), bottleneckId: maybe(ids) }),
    (one) => one.id,
    2,
  ),
  lessons: some(
    fc.record({ id: ids, title: text, experimentId: maybe(experimentId), sharedOn: past }),
    (one) => one.id,
  ),
  previousItems: fc.constant([]),
});

/** The agenda of a previous meeting, of which some items were not discussed. */
const heldItem = (key: string, kind: HeldItem['kind']): fc.Arbitrary<HeldItem> =>
  fc
    .record({
      id: fc.integer({ min: 1, max: 999 }),
      section: fc.constantFrom(...sections),
      outcome: maybe(fc.constantFrom('discussed', 'carried_over')),
      timesCarried: fc.nat(3),
      fits: fc.boolean(),
      removed: fc.boolean(),
      handTitle: maybe(fc.constant('Anders gezegd')),
    })
    .map((facts) => ({
      ...oldItem,
      ...facts,
      key,
      kind,
      bottleneckId: kind === 'bottleneck' ? Number(key.split(':')[1]) : null,
      addedByHand: kind === 'by_hand',
    }));

const oldItem: Item = {
  key: '',
  kind: 'by_hand',
  section: 'progress',
  position: 1,
  title: 'Werkbezoek',
  reasons: [{ code: 'by_hand', by: 'Landelijke projectleiding' }],
  minutes: 10,
  presenter: 'Tilburg',
  fits: true,
  mustDiscuss: false,
  carriedFromId: null,
  timesCarried: 0,
  experimentId: null,
  bottleneckId: null,
  milestoneId: null,
  fundingLineId: null,
  lessonId: null,
  handTitle: null,
  handMinutes: null,
  handPresenter: null,
  afterKey: null,
  pinned: false,
  removed: false,
  addedByHand: false,
};

const previousItems = fc
  .tuple(
    heldItem('bottleneck:3', 'bottleneck'),
    heldItem('experiment:2', 'experiment_progress'),
    heldItem('by_hand:1', 'by_hand'),
    heldItem('opening', 'opening'),
  )
  .map((items) => items.map((item, i) => ({ ...item, id: item.id * 10 + i })));

/** Any state of the programme. */
export const states: fc.Arbitrary<AgendaState> = fc
  .tuple(bare, previousItems)
  .map(([state, items]) => ({ ...state, previousItems: items }));

/** What a person may do with an agenda; `n` points at an item, whatever there is. */
const handling = fc.oneof(
  fc.record({ do: fc.constantFrom('up', 'down', 'pin', 'remove', 'reword', 'shorten'), n: fc.nat(40) }),
  fc.record({ do: fc.constant('place'), n: fc.nat(40), after: fc.nat(40) }),
  fc.record({ do: fc.constant('add'), n: fc.nat(40), section: fc.constantFrom(...sections) }),
);
type Handling = { do: string; n: number; after?: number; section?: Item['section'] };

export const handlings: fc.Arbitrary<Handling[]> = fc.array(handling, { maxLength: 8 });

export const handle = (items: readonly Item[], todo: readonly Handling[]): Item[] =>
  todo.reduce<Item[]>((now, one) => handleOne(now, one), [...items]);

function handleOne(items: Item[], { do: verb, n, after, section = 'progress' }: Handling): Item[] {
  const keyAt = (at: number) => items[at % items.length]?.key ?? '';
  const key = keyAt(n);
  if (verb === 'up' || verb === 'down') return moveItem(items, key, verb);
  if (verb === 'place') return placeAfter(items, key, keyAt(after ?? 0));
  if (verb === 'pin') return editItem(items, key, { pinned: true });
  if (verb === 'remove') return editItem(items, key, { removed: true });
  if (verb === 'reword') return editItem(items, key, { title: 'Anders gezegd' });
  if (verb === 'shorten') return editItem(items, key, { minutes: 2 });
  return addItem(items, { title: 'Werkbezoek', minutes: 10, presenter: 'Tilburg', section, by: 'Breda' });
}
