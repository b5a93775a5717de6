import type { Story } from '../../dsl/story.ts';
import type { WholeCast } from '../cast.ts';

export function meetings(deal: Story, _cast: WholeCast) {
  const days = [
    '2018-01-11',
    '2018-02-22',
    '2018-04-05',
    '2018-05-17',
    '2018-06-28',
    '2018-08-09',
    '2018-09-20',
    '2018-11-01',
    '2018-12-13',
    '2019-01-24',
  ];
  const all = days.map((on, at) => deal.meeting(days[at - 2] ?? '2017-11-20', at + 1, on));
  for (const meeting of all.slice(0, 8)) meeting.isHeld();
}
