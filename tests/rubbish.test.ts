import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demo } from './support/demo.ts';
import { pagesOf } from './support/pages.ts';
import { asking, writers } from './support/rubbish.ts';

describe('whatever stands after the question mark', () => {
  test.each(writers)('for a %s on any page, it is no fault of ours', async (role, party) => {
    const site = await demo();
    const visitor = await site.as(role, party);
    for (const page of await pagesOf(site.app, site.client)) {
      const property = fc.asyncProperty(asking, async (query) => {
        expect((await visitor.get(`${page}?${query}`)).status).toBeLessThan(500);
      });
      await fc.assert(property, { numRuns: 5 });
    }
  });

  test.each(['a\0b', 'gegevens\0', '\0', '"', '*', 'NEAR(a b)', 'id:1', '🙃🙃🙃'])(
    'words that mean something else to a database are words: %j',
    async (words) => {
      const site = await demo();
      const lead = await site.as('national_lead');
      for (const page of await pagesOf(site.app, site.client)) {
        const { status } = await lead.get(`${page}?${new URLSearchParams({ q: words })}`);
        expect(status, page).toBeLessThan(500);
      }
    },
  );

  test.each([
    ['less than one', '-1'],
    ['half a page', '1.5'],
    ['more than a list can hold', '9'.repeat(20)],
    ['more than a number can hold', '9'.repeat(400)],
    ['no number', 'NaN'],
  ])('a page that no list has is an empty one, or the first: %s', async (_, number) => {
    const site = await demo();
    const lead = await site.as('national_lead');
    for (const page of await pagesOf(site.app, site.client)) {
      const { status } = await lead.get(`${page}?pagina=${number}&regelpagina=${number}`);
      expect(status, page).toBeLessThan(500);
    }
  });
});
