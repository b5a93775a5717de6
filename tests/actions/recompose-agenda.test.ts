import { describe, expect, test } from 'vitest';
import { addresses } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { composed, firstTreated, linesOf, openingOf, press, shownWith } from '../support/agenda.ts';
import { pathsOf as bottleneckPaths, exactly, idOf, logging, travelTo } from '../support/bottleneck.ts';

const { proposal } = nl.agendaSteps;
const { tools } = nl.agenda;

/** The agenda composed, changed by hand, and after that a bottleneck that Breda put to the core group. */
async function withNews() {
  const site = await composed();
  const { lead, paths } = site;
  const item = firstTreated(await site.lines(), 'bottleneck:');
  const place = await openingOf(lead, paths.agenda, item.key);
  await lead.submit(place, place, { title: 'Mijn woorden', minutes: '6', presenter: 'BZK' });
  await press(lead, paths.agenda, item.key, tools.down);
  await lead.submit(paths.newItem, paths.newItem, { title: 'Rondvraag', minutes: '1', section: 'closing' });
  const breda = await site.as('city_lead', 'Breda');
  const id = idOf(await logging(breda));
  const escalations = bottleneckPaths(id).escalations;
  await lead.submit(escalations, escalations, exactly);
  return { ...site, breda, item, news: `bottleneck:${id}`, reference: `K-${id}` };
}

const tickedOn = (page: {
  querySelectorAll(selector: string): { getAttribute(name: string): string | undefined }[];
}) => page.querySelectorAll('[name=accepted]').map((box) => box.getAttribute('value') ?? '');

describe('composing an agenda again', () => {
  test('says that nothing changes when nothing did', async () => {
    const { lead, paths } = await composed();
    const { text, page } = await lead.get(paths.proposal);
    expect(text).toContain(proposal.nothing);
    expect(page.querySelectorAll('main form')).toEqual([]);
    expect((await lead.get(paths.agenda)).text).toContain(tools.differences(0));
  });

  test('first shows what would change, everything ticked, and changes nothing by looking', async () => {
    const { lead, paths, news, lines } = await withNews();
    const before = await lines();
    const { page, text } = await lead.get(paths.proposal);
    expect(tickedOn(page)).toContain(news);
    expect(page.querySelectorAll('[name=accepted]').every((box) => box.hasAttribute('checked'))).toBe(true);
    expect(text).toContain(proposal.added);
    expect(await lines()).toEqual(before);
    const count = tickedOn(page).length;
    expect((await lead.get(paths.agenda)).text).toContain(tools.differences(count));
  });

  test('a new escalated bottleneck appears with its reason, while what was done by hand stands', async () => {
    const { lead, paths, item, news, reference, lines } = await withNews();
    const answer = await lead.follow(await lead.submit(paths.proposal, paths.proposal));
    expect(answer.status).toBe(200);
    const after = await lines();
    const added = shownWith(after, news);
    expect(added.reference).toBe(reference);
    expect(added.reasons.join()).toContain('ligt bij de kerngroep sinds do 29 nov');
    expect(added.time, 'it has a time, so it fits').toMatch(/^\d/);
    const mine = shownWith(after, item.key);
    expect(mine.title).toContain('Mijn woorden');
    expect(mine.time, 'it still fits').toMatch(/^\d/);
    expect([mine.minutes, mine.presenter]).toEqual(['6 min', 'BZK']);
    expect(mine.marks).toEqual([nl.agenda.marks.edited, nl.agenda.marks.moved]);
    expect(shownWith(after, 'by_hand:1').title).toBe('Rondvraag');
    expect((await lead.get(paths.proposal)).text).toContain(proposal.nothing);
  });

  test('only what stays ticked is taken over, and the rest is proposed again', async () => {
    const { lead, paths, news, lines } = await withNews();
    const keys = tickedOn((await lead.get(paths.proposal)).page);
    await lead.submit(paths.proposal, paths.proposal, { accepted: keys.filter((key) => key !== news) });
    expect((await lines()).map(({ key }) => key)).not.toContain(news);
    expect(tickedOn((await lead.get(paths.proposal)).page)).toContain(news);
  });

  test('with nothing ticked changes nothing', async () => {
    const { lead, paths, lines } = await withNews();
    const before = await lines();
    await lead.submit(paths.proposal, paths.proposal, { accepted: [] });
    expect(await lines()).toEqual(before);
  });

  test('what was removed stays removed', async () => {
    const { lead, paths, item, lines } = await withNews();
    await press(lead, paths.agenda, item.key, tools.remove);
    await lead.submit(paths.proposal, paths.proposal);
    expect(shownWith(await lines(), item.key).heading).toBe(nl.agenda.removed);
  });

  test('what is closed since then vanishes, with a before and an after', async () => {
    const { lead, paths, news, breda, lines } = await withNews();
    await lead.submit(paths.proposal, paths.proposal);
    const { closure } = bottleneckPaths(Number(news.split(':')[1]));
    await breda.submit(closure, closure, { outcome: 'lapsed', note: 'Het is al geregeld.' });
    const shown = await lead.get(paths.proposal);
    expect(shown.text).toContain(proposal.removed);
    await lead.submit(paths.proposal, paths.proposal);
    expect((await lines()).map(({ key }) => key)).not.toContain(news);
  });

  test('days that only counted on are no change, and are told as they are today', async () => {
    const { lead, paths, lines, client } = await composed();
    const late = firstTreated(await lines(), 'bottleneck:');
    await travelTo({ client }, '2018-11-30');
    const now = shownWith(linesOf((await lead.get(paths.agenda)).page), late.key);
    const days = (reasons: string[]) => Number(/(\d+) werkdag/.exec(reasons.join())?.[1]);
    expect(days(now.reasons)).toBe(days(late.reasons) + 1);
    expect(tickedOn((await lead.get(paths.proposal)).page)).not.toContain(late.key);
  });

  test('by somebody who looked at an older agenda is refused', async () => {
    const { as, lead, paths, item } = await withNews();
    const other = await as('national_lead');
    const form = (await other.get(paths.proposal)).page.querySelector('form.proposal');
    const version = form?.querySelector('[name=version]')?.getAttribute('value') ?? '';
    await press(lead, paths.agenda, item.key, tools.pin);
    const answer = await other.post(paths.proposal, { version, accepted: [] });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain(nl.agenda.stale.text);
  });

  test('a ministry sees none of it', async () => {
    const { as, paths } = await composed();
    const jenv = await as('ministry_delegate', 'JenV');
    expect((await jenv.get(paths.proposal)).status).toBe(403);
    expect((await jenv.post(paths.proposal, {})).status).toBe(403);
    expect((await jenv.get(addresses.meetings)).status).toBe(200);
  });
});
