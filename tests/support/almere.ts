import { addresses, at } from '../../views/addresses.ts';
import { idOf, logging, pathsOf } from './bottleneck.ts';
import type { demo } from './demo.ts';
import { firstId } from './first.ts';

type Site = Awaited<ReturnType<typeof demo>>;

/** Every page about what belongs to Almere; with a lesson, two actions, a draft and a new bottleneck of its own. */
export async function pagesOfAlmere(site: Site): Promise<string[]> {
  const one = (select: string) => firstId(site.client, select);
  const party = await one(`select id from parties where name = 'Almere'`);
  const id = await one(`select min(experiment_id) as id from experiment_cities where city_id = ${party}`);
  const meeting = await one(`select min(id) as id from meetings where status = 'planned'`);
  return [
    addresses.home,
    ...(await pagesOfExperiment(site, id, party)),
    at(addresses.update, { id: meeting, experiment: id }),
    await editOfLesson(site, id),
    ...(await actionsFor(site, meeting, party)),
    ...(await pagesOfBottlenecks(site, party)),
  ];
}

async function pagesOfExperiment({ client }: Site, id: number, party: number): Promise<string[]> {
  const own = [
    ...(['experiment', 'editExperiment', 'experimentState', 'owners', 'benefits', 'securing'] as const),
    ...(['fundingNeeds', 'newFundingLine', 'newMilestone'] as const),
  ];
  const owner = await firstId(client, `select min(id) as id from owners where experiment_id = ${id}`);
  const line = await firstId(client, `select min(id) as id from funding_lines where experiment_id = ${id}`);
  const milestone = await firstId(
    client,
    `select min(id) as id from milestones where city_id = ${party} and actual_on is null`,
  );
  return [
    ...own.map((page) => at(addresses[page], { id })),
    at(addresses.owner, { id, owner }),
    at(addresses.fundingLine, { id: line }),
    at(addresses.editFundingLine, { id: line }),
    at(addresses.milestone, { id: milestone }),
    at(addresses.editMilestone, { id: milestone }),
  ];
}

async function editOfLesson({ as }: Site, experimentId: number): Promise<string> {
  const lesson = { title: 'Les van Almere', text: 'Tekst', experimentId: String(experimentId) };
  const almere = await as('city_lead', 'Almere');
  return at(addresses.editLesson, {
    id: idOf(await almere.submit(addresses.newLesson, addresses.lessons, lesson)),
  });
}

/** One that is still to be done, and one that is done. */
async function actionsFor({ as }: Site, meeting: number, party: number): Promise<string[]> {
  const lead = await as('national_lead');
  const agreed = { text: 'Almere belt', partyId: String(party), dueOn: '2018-12-20', owner: '' };
  const agree = () => lead.post(at(addresses.meetingActions, { id: meeting }), agreed);
  const [open, done] = [idOf(await agree()), idOf(await agree())];
  await lead.submit(at(addresses.action, { id: done }), at(addresses.actionDone, { id: done }));
  return [open, done].map((id) => at(addresses.action, { id }));
}

async function pagesOfBottlenecks({ as, client }: Site, party: number): Promise<string[]> {
  const almere = await as('city_lead', 'Almere');
  await logging(almere, { as: 'draft' });
  await logging(almere);
  const { rows } = await client.execute(`select id from bottlenecks where city_id = ${party}`);
  return rows.flatMap(({ id }) => Object.values(pathsOf(Number(id))));
}
