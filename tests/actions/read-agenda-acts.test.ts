import { expect, test } from 'vitest';
import { addresses, withQuery } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { composed, keysUnder, press } from '../support/agenda.ts';

const { tools } = nl.agenda;

test.each([
  ['moved', tools.up, /Agendapunt ‘.+’ gewijzigd/, /Plaats: \d+ → werd \d+/],
  ['pinned', tools.pin, /Agendapunt ‘.+’ gewijzigd/, /Vastgezet: nee → werd ja/],
  ['removed', tools.remove, /Agendapunt ‘.+’ gewijzigd/, /Verwijderd: nee → werd ja/],
])('the audit trail says of an agenda item that was %s which one and how', async (_, tool, which, how) => {
  const { lead, paths, lines } = await composed();
  const [, second = ''] = keysUnder(await lines(), nl.words.section.progress);
  await press(lead, paths.agenda, second, tool);
  const list = (await lead.get(withQuery(addresses.audit, { wie: 'national_lead' }))).page;
  expect(list.querySelector('tbody tr')?.textContent).toMatch(/Overleg \d+, \w+ \d+ \w+ 201\d/);
  const entry = list.querySelector('tbody tr a')?.getAttribute('href') ?? '';
  const said = (await lead.get(entry)).page.querySelector('main')?.textContent.replace(/\s+/g, ' ');
  expect(said).toMatch(which);
  expect(said).toMatch(how);
  expect(said).not.toContain(nl.history.unchanged);
});
