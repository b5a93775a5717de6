import { describe, expect, test } from 'vitest';
import { readable, versionOn } from '../support/experiment.ts';
import { milestoneOfBreda } from '../support/milestone.ts';

const edited = { title: 'Raadsvoorstel nazorg', kind: 'council_letter', owner: '' };

describe('editing a milestone', () => {
  test('changes what it is called, and says that the baseline stays', async () => {
    const { breda, editMilestone, milestone } = await milestoneOfBreda();
    const { page } = await breda.get(editMilestone);
    expect(page.querySelector('#baselineOn')).toBeNull();
    expect(page.querySelector('main')?.textContent).toContain(
      'De oorspronkelijke datum (do 20 dec) blijft staan.',
    );
    const saved = await breda.submit(editMilestone, milestone, { ...edited, baselineOn: '2019-06-01' });
    const file = (await breda.follow(saved)).page;
    expect(readable(file, 'h1')).toBe('Raadsvoorstel nazorg');
    expect(readable(file, '.facts')).toContain('Oorspronkelijke datum do 20 dec');
  });

  test('is refused without a title', async () => {
    const { breda, editMilestone, milestone } = await milestoneOfBreda();
    const refused = await breda.submit(editMilestone, milestone, { title: ' ' });
    expect(refused.status).toBe(422);
    expect(readable(refused.page, '#title-error')).toBe('Vul dit in.');
  });

  test('when somebody else was first, both versions stand side by side in words', async () => {
    const { as, breda, editMilestone, milestone } = await milestoneOfBreda();
    const version = versionOn((await breda.get(editMilestone)).page);
    await (await as('national_lead')).submit(editMilestone, milestone, { kind: 'dpia' });
    const stale = await breda.post(milestone, { ...edited, version, formKey: 'mine' });
    expect(stale.status).toBe(409);
    expect(readable(stale.page, '.stale')).toContain('DPIA Raadsinformatiebrief');
    const again = { ...edited, version: versionOn(stale.page), formKey: 'mine' };
    expect((await breda.post(milestone, again)).status).toBe(303);
  });

  test('sent twice is one edit, answered the same', async () => {
    const { breda, editMilestone, milestone } = await milestoneOfBreda();
    const typed = { ...edited, version: versionOn((await breda.get(editMilestone)).page), formKey: 'once' };
    const first = await breda.post(milestone, typed);
    const second = await breda.post(milestone, typed);
    expect([second.status, second.location]).toEqual([first.status, first.location]);
  });

  test('another city reads it but does not find it to edit, and a reader may not', async () => {
    const { as, editMilestone, milestone } = await milestoneOfBreda();
    const almere = await as('city_lead', 'Almere');
    const file = await almere.get(milestone);
    expect(file.status).toBe(200);
    expect(file.page.querySelector('main form')).toBeNull();
    expect((await almere.get(editMilestone)).status).toBe(404);
    expect((await almere.post(milestone, edited)).status).toBe(404);
    expect((await (await as('reader')).post(milestone, edited)).status).toBe(403);
  });
});
