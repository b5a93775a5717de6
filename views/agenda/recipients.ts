import { list } from '../format.ts';
import { nl } from '../text/nl.ts';

/** Who gets an agenda: the parties that take part, and the steering group for information. */
export type Recipients = { cities: string[]; ministries: string[]; steering: string[] };

/** The same in one Dutch sentence, to be kept with the version. */
export function circulatedTo({ cities, ministries, steering }: Recipients): string {
  const { publication } = nl.agendaSteps;
  const reader = { t: nl, today: '' };
  const informed = steering.length ? publication.steeringOf(list(steering, reader)) : '';
  return publication.circulatedTo(list([...cities, ...ministries], reader), informed);
}
