import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';

async function aLesson() {
  const { as } = await demo();
  const breda = await as('city_lead', 'Breda');
  const { location } = await breda.submit(addresses.newLesson, addresses.lessons, {
    title: 'Bel eerst',
    text: 'Een gesprek is sneller dan een brief.',
  });
  return {
    as,
    file: location ?? '',
    adopt: at(addresses.adoptions, { id: location?.split('/').at(-1) ?? '' }),
  };
}

describe('adopting a lesson', () => {
  test('a city says how it uses it, and the lesson tells so', async () => {
    const { as, file, adopt } = await aLesson();
    const almere = await as('city_lead', 'Almere');
    const adopted = await almere.submit(file, adopt, { note: 'Bij de wijkteams' });
    const { page } = await almere.follow(adopted);
    expect(page.querySelector('main')?.textContent).toContain('Bij de wijkteams');
    expect(page.querySelector(`form[action="${adopt}"]`)).toBeNull();
  });

  test('a second time it says that the city has it already', async () => {
    const { as, file, adopt } = await aLesson();
    const almere = await as('city_lead', 'Almere');
    await almere.submit(file, adopt, {});
    const again = await almere.follow(await almere.post(adopt, { note: 'nog eens' }));
    expect(again.text).toContain('Uw stad heeft deze les al overgenomen.');
  });

  test('a lesson that is not there cannot be adopted', async () => {
    const { as } = await aLesson();
    const almere = await as('city_lead', 'Almere');
    expect((await almere.post(at(addresses.adoptions, { id: 9999 }), { note: '' })).status).toBe(404);
  });
});
