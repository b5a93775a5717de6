import { describe, expect, test } from 'vitest';
import { nl } from '../../views/text/nl.ts';
import { bottleneckOn, countEvents, exactly, newestStay, partyOn } from '../support/bottleneck.ts';
import { readable, versionOn } from '../support/experiment.ts';

const text = 'Ja, op grond van de wet.';

/** A question to JenV, and its delegate. */
async function askedOfJenV() {
  const site = await bottleneckOn('ministry');
  const jenv = await site.as('ministry_delegate', 'JenV');
  const answer = (fields: Record<string, string>) =>
    jenv.submit(site.paths.answer, site.paths.answer, fields);
  return { ...site, jenv, answer, stay: () => newestStay(site, site.id) };
}

describe('answering a question', () => {
  test('the form shows the full question', async () => {
    const { jenv, paths } = await askedOfJenV();
    const { page } = await jenv.get(paths.answer);
    expect(readable(page, '.ask')).toContain(exactly.question);
    expect(page.querySelectorAll('#kind input')).toHaveLength(5);
  });

  test.each(['answered', 'cannot'])('%s stops the answer clock, and acknowledges', async (kind) => {
    const { answer, stay, breda, paths } = await askedOfJenV();
    const answered = await answer({ kind, text });
    expect(answered.location).toBe(paths.file);
    expect(await stay()).toMatchObject({
      answer_kind: kind,
      answered_on: '2018-11-29',
      acknowledged_on: '2018-11-29',
    });
    expect(readable((await breda.get(paths.file)).page, '.story')).toContain(text);
  });

  test('a partial answer leaves the clock running', async () => {
    const { answer, stay, state } = await askedOfJenV();
    await answer({ kind: 'partial', text });
    expect(await stay()).toMatchObject({
      answer_kind: 'partial',
      answered_on: null,
      acknowledged_on: '2018-11-29',
    });
    expect(await state()).toContain('antwoord uiterlijk do 13 dec');
  });

  test('a commitment has a date ahead, and leaves the clock running', async () => {
    const { answer, stay, breda, paths } = await askedOfJenV();
    const undated = await answer({ kind: 'commitment', text });
    expect(readable(undated.page, '#committedOn-error')).toBe(
      nl.escalations.refusals.commitment_date_missing(),
    );
    const past = await answer({ kind: 'commitment', text, committedOn: '2018-11-29' });
    expect(readable(past.page, '#committedOn-error')).toBe(
      nl.escalations.refusals.commitment_date_not_future(),
    );
    await answer({ kind: 'commitment', text, committedOn: '2018-12-20' });
    expect(await stay()).toMatchObject({ answer_kind: 'commitment', answered_on: null });
    expect(readable((await breda.get(paths.file)).page, '.story')).toContain('Toezegging voor do 20 dec');
  });

  test('"not ours" hands over: the clocks keep their dates, and nothing is acknowledged', async () => {
    const { answer, stay, jenv, paths, state } = await askedOfJenV();
    const before = await stay();
    const toPartyId = await partyOn(jenv, paths.answer, 'toPartyId', 'VWS');
    const unnamed = await answer({ kind: 'not_ours', text });
    expect(readable(unnamed.page, '#toPartyId-error')).toBe(nl.escalations.refusals.addressee_missing());
    const handed = await answer({ kind: 'not_ours', text, toPartyId });
    expect(handed.status).toBe(303);
    expect(await stay()).toMatchObject({
      answer_by: before?.answer_by,
      acknowledge_by: before?.acknowledge_by,
      acknowledged_on: null,
      answered_on: null,
    });
    expect(await state()).toContain('Ligt bij VWS');
  });

  test('without words or without a kind it comes back as it was', async () => {
    const { answer } = await askedOfJenV();
    const wordless = await answer({ kind: 'answered', text: ' ' });
    expect(wordless.status).toBe(422);
    expect(readable(wordless.page, '#text-error')).toBe(nl.escalations.refusals.text_missing());
    expect(wordless.page.querySelector('#kind input[checked]')?.getAttribute('value')).toBe('answered');
    const kindless = await answer({ text });
    expect(kindless.status).toBe(422);
    expect(readable(kindless.page, '#text')).toBe(text);
  });

  test('after a full answer only a better full one follows, and the first date stands', async () => {
    const { answer, jenv, paths, id, client, stay } = await askedOfJenV();
    await answer({ kind: 'cannot', text: 'Nee.' });
    const kinds = (await jenv.get(paths.answer)).page.querySelectorAll('#kind input');
    expect(kinds.map((one) => one.getAttribute('value'))).toEqual(['answered', 'cannot']);
    const less = await answer({ kind: 'partial', text });
    expect(less.status).toBe(422);
    await answer({ kind: 'answered', text });
    expect(await stay()).toMatchObject({ answer_kind: 'answered', answered_on: '2018-11-29' });
    expect(await countEvents({ client }, id, 'answered')).toBe(2);
  });

  test('the city then gets the word: it says whether it works', async () => {
    const { answer, breda, paths, state } = await askedOfJenV();
    await answer({ kind: 'answered', text });
    expect(await state()).toContain('JenV antwoordde op do 29 nov (beantwoord)');
    const { page } = await breda.get(paths.file);
    expect(readable(page, '.next-steps .utrecht-button--primary-action')).toBe('Melden dat het werkt');
  });

  test('the national lead answers for the core group', async () => {
    const { lead, paths, id, client } = await bottleneckOn('core_group');
    await lead.submit(paths.answer, paths.answer, { kind: 'answered', text });
    expect(await newestStay({ client }, id)).toMatchObject({ answered_on: '2018-11-29' });
  });

  test('a steering member answers on the highest rungs, and hands nothing over', async () => {
    const { as, paths, id, client } = await bottleneckOn('administrative');
    const member = await as('steering_member', 'Tilburg');
    const { page } = await member.get(paths.answer);
    expect(page.querySelector('#kind input[value=not_ours]')).toBeNull();
    await member.submit(paths.answer, paths.answer, { kind: 'answered', text });
    expect(await newestStay({ client }, id)).toMatchObject({ answered_on: '2018-11-29' });
  });

  test('what moved on meanwhile is not answered: what was typed comes back', async () => {
    const { jenv, lead, paths, state } = await askedOfJenV();
    const { page } = await jenv.get(paths.answer);
    await lead.submit(paths.edit, paths.file, { title: 'Intussen anders' });
    const stale = await jenv.post(paths.answer, { kind: 'answered', text, version: versionOn(page) });
    expect(stale.status).toBe(409);
    expect(readable(stale.page, '#text')).toBe(text);
    expect(await state()).toContain('ontvangst bevestigen');
  });

  test('sent twice it is there once', async () => {
    const { jenv, paths, id, client } = await askedOfJenV();
    const { page } = await jenv.get(paths.answer);
    const fields = { kind: 'answered', text, version: versionOn(page), formKey: 'once' };
    const first = await jenv.post(paths.answer, fields);
    expect(await jenv.post(paths.answer, fields)).toMatchObject({ status: 303, location: first.location });
    expect(await countEvents({ client }, id, 'answered')).toBe(1);
  });

  test('words that look like they are about a resident are asked back', async () => {
    const { answer } = await askedOfJenV();
    const refused = await answer({ kind: 'answered', text: 'Bel 06 12345678.' });
    expect(refused.status).toBe(422);
    expect(readable(refused.page, '#text-error')).toBe(nl.common.looksPersonal.phone);
    expect(
      (await answer({ kind: 'answered', text: 'Bel 06 12345678.', personalChecked: 'yes' })).status,
    ).toBe(303);
  });

  test('is for who was asked', async () => {
    const { as, breda, paths } = await askedOfJenV();
    const vws = await as('ministry_delegate', 'VWS');
    const opened = await vws.get(paths.answer);
    expect(opened.status).toBe(403);
    expect(readable(opened.page, 'main')).toContain(nl.escalations.refusals.not_addressee());
    expect((await vws.post(paths.answer, { kind: 'answered', text })).status).toBe(403);
    expect((await breda.post(paths.answer, { kind: 'answered', text })).status).toBe(403);
    expect((await breda.get('/knelpunten/9999/antwoord')).status).toBe(403);
    expect((await vws.get('/knelpunten/9999/antwoord')).status).toBe(404);
  });
});
