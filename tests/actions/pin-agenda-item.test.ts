import { describe, expect, test } from 'vitest';
import { nl } from '../../views/text/nl.ts';
import { composed, firstTreated, openingOf, press, shownWith } from '../support/agenda.ts';

const { tools, marks, overflow, removed } = nl.agenda;

describe('pinning an agenda item', () => {
  test('marks it, and unpinning takes the mark away', async () => {
    const { lead, paths, lines } = await composed();
    const { key } = firstTreated(await lines(), 'bottleneck:');
    const pinned = await lead.follow(await press(lead, paths.agenda, key, tools.pin));
    expect(shownWith(await lines(), key).marks).toEqual([marks.pinned]);
    expect(pinned.page.querySelector('[autofocus]')?.textContent).toMatch(new RegExp(`^${tools.unpin}`));
    await press(lead, paths.agenda, key, tools.unpin);
    expect(shownWith(await lines(), key).marks).toEqual([]);
  });

  test('that does not fit takes it in after all, and the overrun says what that costs', async () => {
    const { lead, paths, lines } = await composed({ minutes: 60 });
    const over = (await lines()).find(({ heading }) => heading === overflow(60));
    const key = over?.key ?? '';
    await press(lead, paths.agenda, key, tools.discussAnyway);
    const line = shownWith(await lines(), key);
    expect(line.heading).not.toBe(overflow(60));
    expect(line.time).toMatch(/^\d\d\.\d\d$/);
    const { page } = await lead.get(paths.agenda);
    expect(page.querySelector('.fill__words')?.textContent).toMatch(/, \d+ minuten te lang$/);
  });

  test('asks for a yes or a no', async () => {
    const { lead, paths, lines } = await composed();
    const opened = await openingOf(lead, paths.agenda, firstTreated(await lines(), 'bottleneck:').key);
    expect((await lead.post(`${opened}/vastgezet`, { pinned: 'misschien' })).status).toBe(422);
  });
});

describe('removing an agenda item', () => {
  test('puts it at the bottom, the focus on the next one, and back in its place again', async () => {
    const { lead, paths, lines } = await composed();
    const before = await lines();
    const { key, heading } = firstTreated(before, 'bottleneck:');
    const next = before[before.findIndex((line) => line.key === key) + 1];
    const gone = await lead.follow(await press(lead, paths.agenda, key, tools.remove));
    expect(shownWith(await lines(), key).heading).toBe(removed);
    expect(gone.page.querySelector('[autofocus]')?.textContent).toContain(
      next?.title.replace(/^\w-\d+ /, ''),
    );
    expect(gone.page.querySelector('.agenda__told')?.textContent).toContain('onderaan');

    await press(lead, paths.agenda, key, tools.restore);
    const back = await lines();
    expect(shownWith(back, key).heading).toBe(heading);
    expect(back.map((line) => line.key)).toEqual(before.map((line) => line.key));
  });

  test('a steering group member cannot, and without saying which it is refused', async () => {
    const { as, lead, paths, lines } = await composed();
    const opened = await openingOf(lead, paths.agenda, firstTreated(await lines(), 'bottleneck:').key);
    const member = await as('steering_member');
    expect((await member.post(`${opened}/verwijdering`, { removed: 'yes' })).status).toBe(403);
    expect((await lead.post(`${opened}/verwijdering`, {})).status).toBe(422);
  });
});
