import { describe, expect, test } from 'vitest';
import { nl } from '../../views/text/nl.ts';
import { bottleneckOn, newestStay, partyOn } from '../support/bottleneck.ts';
import { readable } from '../support/experiment.ts';

const reason = 'VWS gaat over de klinieken.';

async function askedOfJenV() {
  const site = await bottleneckOn('ministry');
  const jenv = await site.as('ministry_delegate', 'JenV');
  const addresseeId = await partyOn(jenv, site.paths.handover, 'addresseeId', 'VWS');
  return { ...site, jenv, addresseeId };
}

describe('handing a question over', () => {
  test('changes who is asked, and no clock', async () => {
    const { jenv, paths, addresseeId, id, client, state } = await askedOfJenV();
    const before = await newestStay({ client }, id);
    const handed = await jenv.submit(paths.handover, paths.handover, { addresseeId, reason });
    const { page } = await jenv.follow(handed);
    expect(readable(page, '.notice')).toBe('Overgedragen aan VWS. De klokken lopen door.');
    expect(readable(page, '.story')).toContain('Overgedragen aan VWS');
    expect(readable(page, '.story')).toContain(reason);
    const after = await newestStay({ client }, id);
    const clocks = [
      'started_on',
      'acknowledge_by',
      'answer_by',
      'solve_by',
      'acknowledged_on',
      'answered_on',
    ];
    for (const column of clocks) expect(after?.[column], column).toBe(before?.[column]);
    expect(await state()).toContain('Ligt bij VWS');
  });

  test('gives the word to the other one: who handed over can no longer answer', async () => {
    const { as, jenv, paths, addresseeId } = await askedOfJenV();
    await jenv.submit(paths.handover, paths.handover, { addresseeId, reason });
    expect((await jenv.get(paths.answer)).status).toBe(403);
    const vws = await as('ministry_delegate', 'VWS');
    expect((await vws.submit(paths.file, paths.acknowledgement)).status).toBe(303);
  });

  test('takes a reason, and somebody else', async () => {
    const { jenv, paths, addresseeId } = await askedOfJenV();
    const send = (fields: Record<string, string>) => jenv.submit(paths.handover, paths.handover, fields);
    const unsaid = await send({ addresseeId, reason: ' ' });
    expect(readable(unsaid.page, '#reason-error')).toBe(nl.escalations.refusals.reason_missing());
    expect(readable(unsaid.page, '#addresseeId option[selected]')).toBe('VWS');
    const nobody = await send({ reason });
    expect(readable(nobody.page, '#addresseeId-error')).toBe(nl.escalations.refusals.addressee_missing());
    const self = await partyOn(jenv, paths.handover, 'addresseeId', 'JenV');
    const same = await send({ addresseeId: self, reason });
    expect(readable(same.page, '#addresseeId-error')).toBe(nl.escalations.refusals.same_addressee());
  });

  test('what lies with a meeting is not handed over', async () => {
    const { lead, paths } = await bottleneckOn('core_group');
    const opened = await lead.get(paths.handover);
    expect(readable((await lead.follow(opened)).page, '.notice')).toBe(
      nl.escalations.refusals.rung_has_no_addressee(),
    );
    expect((await lead.post(paths.handover, { reason })).status).toBe(409);
  });

  test('is for who was asked, or the national lead', async () => {
    const { as, lead, breda, paths, addresseeId } = await askedOfJenV();
    const vws = await as('ministry_delegate', 'VWS');
    expect((await vws.post(paths.handover, { addresseeId, reason })).status).toBe(403);
    expect((await breda.post(paths.handover, { addresseeId, reason })).status).toBe(403);
    expect((await lead.submit(paths.handover, paths.handover, { addresseeId, reason })).status).toBe(303);
  });
});
