import { describe, expect, test } from 'vitest';
import { readOverview } from '../db/queries/steering.ts';
import { experiments, lessons } from '../db/schema/index.ts';
import { write } from '../db/write.ts';
import { addDays, type Day } from '../src/domain/calendar.ts';
import { endOfDay } from '../src/domain/midnight.ts';
import { pageSize } from '../src/domain/page-size.ts';
import { asOf, type Change, inCamelCase, type Row, type Tables } from '../src/domain/past.ts';
import { overviewOf } from '../src/domain/steering/overview.ts';
import type { OverviewRegister } from '../src/domain/steering/overview-register.ts';
import { shortened } from '../src/domain/steering/shortened.ts';
import { demo } from './support/demo.ts';

const today = '2018-11-29';

const tables = {
  parties: 'parties',
  memberships: 'memberships',
  meetings: 'meetings',
  decisions: 'decisions',
  experiments: 'experiments',
  experimentCities: 'experiment_cities',
  owners: 'owners',
  updates: 'updates',
  fundingNeeds: 'funding_needs',
  fundingLines: 'funding_lines',
  fundingSteps: 'funding_steps',
  milestones: 'milestones',
  replannings: 'replannings',
  programme: 'programme',
  bottlenecks: 'bottlenecks',
  bottleneckExperiments: 'bottleneck_experiments',
  closures: 'closures',
  escalations: 'escalations',
  escalationEvents: 'escalation_events',
};

type Site = Awaited<ReturnType<typeof demo>>;

/** The long way: every row that there is, with every later change undone. */
async function wholeRegister({ client }: Site) {
  const now: Tables = {};
  for (const [name, table] of Object.entries(tables)) {
    const { rows } = await client.execute(`select * from ${table} order by id`);
    now[name] = rows.map((row) => inCamelCase({ ...row })) as Row[];
  }
  const nameOf = Object.fromEntries(Object.entries(tables).map(([name, table]) => [table, name]));
  const { rows } = await client.execute('select * from changes order by id');
  const changes = rows.map((row) => ({
    at: String(row.at),
    tableName: nameOf[String(row.table_name)] ?? '',
    rowId: Number(row.row_id),
    operation: row.operation as Change['operation'],
    before: row.before === null ? null : inCamelCase(JSON.parse(String(row.before))),
  }));
  return (day: Day) => {
    const later = changes.filter(({ at }) => day < today && at >= endOfDay(day));
    return asOf(now, later) as unknown as OverviewRegister;
  };
}

const author = { actor: null, at: `${today}T12:00:00.000Z`, requestId: 'test' };

const nothing = {
  day: today,
  since: null,
  summary: { cities: 0, trying: 0, onSchedule: 0, unjudged: 0, waitingForMoney: 0, asked: 0 },
  asked: [],
  cities: [],
  former: [],
  waits: [],
  slips: [],
  solved: [],
  changed: [],
};

const weeks = Array.from({ length: 89 }, (_, week) => addDays(today, -7 * week));

describe('the overview that is read', () => {
  test('is on every day the one that follows from everything there is', async () => {
    const site = await demo();
    const registerOf = await wholeRegister(site);
    for (const day of [...weeks, '2018-11-01', '2018-11-02', '2018-09-30', '2018-04-05']) {
      const whole = shortened(overviewOf(registerOf(day), registerOf, day), pageSize);
      const read = async () => (await readOverview(site.database, day, today)).overview;
      expect(await read(), day).toEqual(whole);
      expect(await read(), `${day}, remembered`).toEqual(whole);
    }
  });

  test('is made anew when something is written that it is made from, and not for anything else', async () => {
    const { database } = await demo();
    const read = async (day: Day) => (await readOverview(database, day, today)).overview;
    const [now, then] = [await read(today), await read('2018-11-01')];
    await write(database, author, {
      action: 'lesson.shared',
      subject: { table: lessons, id: 'new' },
      statements: [database.query.insert(lessons).values({ title: 'Les', text: 'Les.', sharedOn: today })],
    });
    expect(await read(today)).toBe(now);
    await write(database, author, {
      action: 'experiment.state_changed',
      subject: { table: experiments, id: 1 },
      statements: [database.query.update(experiments).set({ state: 'stopped' })],
    });
    expect((await read(today)).changed).not.toEqual(now.changed);
    expect(await read('2018-11-01')).toBe(then);
  });

  test('shows the first of many, and says how many there are', () => {
    const wait = { code: 'project_lead', on: '', since: '2018-01-01', until: null, days: 300 } as const;
    const waits = [1, 2, 3].map((id) => ({
      ...wait,
      experiment: { id, title: '' },
      cities: [],
      rung: null,
      title: '',
    }));
    const moved = [1, 1, 2].map((bottleneckId) => {
      return { code: 'logged', bottleneckId, title: '', city: '' } as const;
    });
    const short = shortened({ ...nothing, waits, changed: moved }, 1);
    expect(short.waits).toEqual(waits.slice(0, 1));
    expect(short.changed).toEqual(moved.slice(0, 2));
    expect(short.totals).toMatchObject({ waits: 3, bottleneck: 2, money: 0 });
  });
});
