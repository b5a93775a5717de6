import type { Story } from '../../dsl/story.ts';
import type { WholeCast } from '../cast.ts';
import { first } from './1.ts';
import { second } from './2.ts';
import { third } from './3.ts';
import { fourth } from './4.ts';
import { fifth } from './5.ts';
import { sixth } from './6.ts';
import { seventh } from './7.ts';
import { eighth } from './8.ts';
import { ninth } from './9.ts';

/** Every six weeks from the first; each one is planned at the last but one. */
export function meetings(deal: Story, cast: WholeCast) {
  const one = deal.meeting('2017-11-20', 1, '2018-01-11');
  const two = deal.meeting('2017-11-20', 2, '2018-02-22');
  const three = deal.meeting('2018-01-11', 3, '2018-04-05');
  const four = deal.meeting('2018-02-22', 4, '2018-05-17');
  const five = deal.meeting('2018-04-05', 5, '2018-06-28');
  const six = deal.meeting('2018-05-17', 6, '2018-08-09');
  const seven = deal.meeting('2018-06-28', 7, '2018-09-20');
  const eight = deal.meeting('2018-08-09', 8, '2018-11-01');
  const nine = deal.meeting('2018-09-20', 9, '2018-12-13');
  deal.meeting('2018-11-01', 10, '2019-01-24');

  first(one, cast);
  second(two, cast);
  third(three, cast);
  fourth(four, cast);
  fifth(five, cast);
  sixth(six, cast);
  seventh(seven, cast);
  eighth(eight, cast);
  ninth(nine, cast);

  const held = [one, two, three, four, five, six, seven, eight];
  for (const [nth, meeting] of held.entries()) held[nth - 1]?.adoptedIn(meeting);
}
