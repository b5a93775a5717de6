import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { read } from '../db/database.ts';
import { itemOf } from '../db/queries/agenda-items.ts';
import { agendaState } from '../db/queries/agenda-state.ts';
import { stateFrom } from '../db/queries/agenda-state-from.ts';
import { madeIn } from '../db/queries/remembered.ts';
import { meetings } from '../db/schema/index.ts';
import { composeAgenda } from '../src/domain/agenda/compose.ts';
import { experimentKey, isTreated } from '../src/domain/agenda/item.ts';
import { defaultPolicy } from '../src/domain/agenda/policy.ts';
import { underWay } from '../src/domain/agenda/state.ts';
import { demo } from './support/demo.ts';

const today = '2018-11-29';

describe('the agenda of the next meeting in the demo', () => {
  test('fits in two hours, with every experiment of a city that takes part', async () => {
    const { state, agenda } = await agendaOf(9);
    expect(agenda.overrun).toBe(0);
    const running = underWay(state).map(({ id }) => experimentKey(id));
    expect(running).toHaveLength(7);
    expect(agenda.items.filter(isTreated).map(({ key }) => key)).toEqual(expect.arrayContaining(running));
    expect(agenda.items.filter((item) => !isTreated(item)).length).toBeLessThan(5);
  });

  test('puts first what JenV and VWS owe, what the steering group must decide, and what Maastricht missed', async () => {
    const { agenda } = await agendaOf(9);
    const musts = agenda.items.filter(({ section }) => section === 'must_discuss');
    expect(musts.map(({ key, kind }) => [key.split(':')[0], kind])).toEqual([
      ['bottleneck', 'clock_overdue'],
      ['bottleneck', 'clock_overdue'],
      ['decision', 'steering_decision'],
      ['experiment', 'milestone_slipped'],
    ]);
    expect(musts.map(({ presenter }) => presenter)).toEqual(['Nijmegen', 'Breda', '', 'Maastricht']);
    expect(musts[0]?.reasons[0]).toMatchObject({ code: 'answer_overdue', days: 8, addressee: 'JenV' });
  });

  test('says that Zoetermeer was not heard in two meetings', async () => {
    const { agenda } = await agendaOf(9);
    const unheard = agenda.items.flatMap(({ reasons }) => reasons.filter(({ code }) => code === 'not_heard'));
    expect(unheard).toEqual([{ code: 'not_heard', city: 'Zoetermeer', meetings: 2 }]);
  });
});

describe('the agendas of the meetings before', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'number %i fitted in two hours and left next to nothing',
    async (number) => {
      const { stored, minutes } = await agendaOf(number);
      const treated = stored.filter(isTreated);
      expect(treated.reduce((sum, item) => sum + item.minutes, 0)).toBeLessThanOrEqual(minutes);
      expect(stored.filter((item) => !item.fits && !item.removed).length).toBeLessThan(5);
      expect(treated.filter(({ key }) => key.startsWith('experiment:')).length).toBeGreaterThanOrEqual(6);
    },
  );
});

async function agendaOf(number: number) {
  const { database } = await demo();
  const found = await database.query.select().from(meetings).where(eq(meetings.number, number));
  const rows = await read(database, agendaState(database, found[0]?.id ?? 0, today));
  const [meeting] = rows.meeting;
  if (!meeting) throw new Error(`meeting ${number} is not there`);
  const state = stateFrom(madeIn(rows.wished), meeting, today);
  const stored = rows.items.map(itemOf);
  return { state, stored, minutes: meeting.minutes, agenda: composeAgenda(state, defaultPolicy, stored) };
}
