import { addresses, at } from '../../views/addresses.ts';
import { exactly, idOf, logging, pathsOf } from './bottleneck.ts';
import type { demo } from './demo.ts';
import { firstId } from './first.ts';

type Site = Awaited<ReturnType<typeof demo>>;

/**
 * What the demo has none of, so that each route has a record to be about: a question that waits on each rung, an agenda
 * in preparation, an account of an organisation, and writes that no act accounts for.
 */
export async function furtherStory({ as, client }: Site) {
  const [lead, breda] = [await as('national_lead'), await as('city_lead', 'Breda')];
  for (const climbs of [1, 2, 3]) {
    const { escalations } = pathsOf(idOf(await logging(breda)));
    for (let step = 0; step < climbs; step++) await lead.submit(escalations, escalations, exactly);
  }
  await logging(breda, { as: 'draft' });
  const id = await firstId(client, `select id from meetings where status = 'planned' order by held_on`);
  await lead.post(at(addresses.agenda, { id }), {});
  const person = await firstId(client, `select person_id as id from assignments where role = 'city_lead'`);
  await client.batch([
    `insert into identities (person_id, issuer, subject, bound_on) values (${person}, 'https://login.example', 'x', '2018-11-01')`,
    `update notes set text = text || '.'`,
  ]);
}
