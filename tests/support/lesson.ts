import { addresses } from '../../views/addresses.ts';
import type { demo } from './demo.ts';

/** A lesson that a city shared: its address. */
export async function sharedLesson({ as }: Pick<Awaited<ReturnType<typeof demo>>, 'as'>, title: string) {
  const tilburg = await as('city_lead', 'Tilburg');
  const { location } = await tilburg.submit(addresses.newLesson, addresses.lessons, { title, text: title });
  return location ?? '';
}
