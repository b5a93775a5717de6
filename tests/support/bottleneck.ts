import type { Rung } from '../../src/domain/escalation.ts';
import { rungs } from '../../src/domain/escalation.ts';
import { addresses, at } from '../../views/addresses.ts';
import { demo } from './demo.ts';
import { choice, readable } from './experiment.ts';
import type { Answer, Visitor } from './visitor.ts';

/** What a city types when it logs one, apart from the experiment. */
export const told = {
  title: 'De kliniek laat niet weten wanneer iemand vertrekt',
  story: 'Wij horen het pas als iemand op straat staat.',
  category: 'chain_partner',
};

export const exactly = {
  ask: 'legal_reading',
  question: 'Mag de kliniek de datum van vertrek aan de gemeente doorgeven?',
};

/** Fills in the form for a new bottleneck, with the first experiment on it, and sends it. */
export async function logging(visitor: Visitor, fields: Record<string, string | string[]> = {}) {
  const { page } = await visitor.get(addresses.newBottleneck);
  const experimentIds = page.querySelector('#experimentIds input')?.getAttribute('value') ?? '';
  return visitor.submit(addresses.newBottleneck, addresses.bottlenecks, {
    ...told,
    experimentIds,
    ...fields,
  });
}

export const idOf = ({ location }: Answer): number => Number(location?.split('/').at(-1));

/** A bottleneck that Breda logged, climbed by the national lead to a rung; at the ministry it lies with JenV. */
export async function bottleneckOn(rung: Rung, fields: Record<string, string> = {}) {
  const site = await demo();
  const breda = await site.as('city_lead', 'Breda');
  const lead = await site.as('national_lead');
  const id = idOf(await logging(breda, fields));
  const paths = pathsOf(id);
  for (const _ of rungs.slice(1, rungs.indexOf(rung) + 1))
    await lead.submit(paths.escalations, paths.escalations, exactly);
  const state = async (visitor = breda) => readable((await visitor.get(paths.file)).page, '.file-head .lead');
  return { ...site, breda, lead, id, paths, state };
}

export function pathsOf(id: number) {
  return {
    file: at(addresses.bottleneck, { id }),
    edit: at(addresses.editBottleneck, { id }),
    publication: at(addresses.publication, { id }),
    escalations: at(addresses.escalations, { id }),
    stepDown: at(addresses.stepDown, { id }),
    acknowledgement: at(addresses.acknowledgement, { id }),
    answer: at(addresses.answer, { id }),
    handover: at(addresses.handover, { id }),
    pause: at(addresses.pause, { id }),
    resumption: at(addresses.resumption, { id }),
    closure: at(addresses.closure, { id }),
    reopening: at(addresses.reopening, { id }),
    notes: at(addresses.notes, { id }),
  };
}

/** The number of a party, as a form offers it. */
export async function partyOn(visitor: Visitor, page: string, field: string, name: string): Promise<string> {
  return choice((await visitor.get(page)).page, field, name);
}

/** Some days later: the demo's own date moves on. */
export const travelTo = ({ client }: Pick<Awaited<ReturnType<typeof demo>>, 'client'>, day: string) =>
  client.execute({ sql: 'update programme set demo_date = ?', args: [day] });

/** The newest stay of a bottleneck, as it is stored. */
export async function newestStay({ client }: Pick<Awaited<ReturnType<typeof demo>>, 'client'>, id: number) {
  const { rows } = await client.execute({
    sql: 'select * from escalations where bottleneck_id = ? order by id desc limit 1',
    args: [id],
  });
  return rows[0];
}

/** How often something happened to a bottleneck, according to its events. */
export async function countEvents(
  { client }: Pick<Awaited<ReturnType<typeof demo>>, 'client'>,
  id: number,
  kind: string,
) {
  const { rows } = await client.execute({
    sql: `select count(*) as n from escalation_events join escalations on escalations.id = escalation_id
      where bottleneck_id = ? and kind = ?`,
    args: [id, kind],
  });
  return Number(rows[0]?.n);
}
