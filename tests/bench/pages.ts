import type { Client } from '@libsql/client';
import type { Role } from '../../src/domain/role.ts';
import { addresses, at, withQuery } from '../../views/addresses.ts';

/** A page as somebody opens it. */
export type Page = { name: string; path: string; role: Role | null; party?: string };

/** The main pages, with records that are of the same kind at every size. */
export async function mainPages(client: Client): Promise<Page[]> {
  const id = async (select: string) => Number((await client.execute(select)).rows[0]?.id);
  const experiment = await id('select min(id) as id from experiments');
  const bottleneck = await id(
    `select max(bottleneck_id) as id from escalations where ended_on is null and rung = 'ministry'`,
  );
  const next = await id(`select min(id) as id from meetings where status = 'planned'`);
  const held = await id(`select max(id) as id from meetings where status = 'held'`);
  const lead = 'national_lead';
  return [
    { name: 'overview, national lead', path: addresses.home, role: lead },
    { name: 'overview, city', path: addresses.home, role: 'city_lead', party: 'Breda' },
    { name: 'overview, ministry', path: addresses.home, role: 'ministry_delegate', party: 'JenV' },
    { name: 'experiments', path: addresses.experiments, role: lead },
    { name: 'experiment', path: at(addresses.experiment, { id: experiment }), role: lead },
    { name: 'bottlenecks', path: addresses.bottlenecks, role: lead },
    { name: 'bottleneck', path: at(addresses.bottleneck, { id: bottleneck }), role: lead },
    { name: 'escalating it', path: at(addresses.escalations, { id: bottleneck }), role: lead },
    { name: 'logging one', path: addresses.newBottleneck, role: 'city_lead', party: 'Breda' },
    { name: 'meetings', path: addresses.meetings, role: lead },
    { name: 'meeting', path: at(addresses.meeting, { id: next }), role: lead },
    { name: 'agenda', path: at(addresses.agenda, { id: next }), role: lead },
    { name: 'agenda, circulated', path: at(addresses.agenda, { id: held }), role: 'reader' },
    { name: 'steering overview', path: addresses.steering, role: 'steering_member' },
    { name: 'steering, half a year ago', path: onDay('2018-05-31'), role: 'steering_member' },
    { name: 'funding', path: addresses.funding, role: lead },
    { name: 'milestones', path: addresses.milestones, role: lead },
    { name: 'decisions', path: addresses.decisions, role: lead },
    { name: 'actions', path: addresses.actions, role: lead },
    { name: 'lessons', path: addresses.lessons, role: lead },
    { name: 'search', path: withQuery(addresses.search, { q: 'gegevens' }), role: lead },
    { name: 'audit trail', path: addresses.audit, role: lead },
    { name: 'sign-in', path: addresses.signIn, role: null },
  ];
}

const onDay = (day: string) => withQuery(addresses.steering, { peildatum: day });

/** The same page under an address that nobody asked for before: no memory of it can answer. */
let visits = 0;
export function asNew(path: string): string {
  visits += 1;
  return `${path}${path.includes('?') ? '&' : '?'}bezoek=${visits}`;
}
