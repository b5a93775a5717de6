import { Story } from '../dsl/story.ts';
import { agreements } from './agreements.ts';
import { bottlenecks } from './bottlenecks.ts';
import { coalition } from './coalition.ts';
import { experiments } from './experiments.ts';
import { lessons } from './lessons.ts';
import { meetings } from './meetings/index.ts';
import { milestones } from './milestones.ts';
import { money } from './money.ts';
import { people } from './people.ts';

/** The City Deal as it was told in public, with plainly marked examples where the sources are silent. */
export function zorgVoorVeiligheid(): Story {
  const deal = new Story('zorg-voor-veiligheid', {
    title: 'Zorg voor Veiligheid in de Stad',
    summary:
      'Steden en departementen proberen samen uit hoe zorg en veiligheid elkaar versterken: eerder signaleren, passende zorg en een goede terugkeer na detentie. Dit is een voorbeeld: feiten uit openbare stukken, aangevuld met verzonnen gebeurtenissen.',
    startsOn: '2017-03-20',
    endsOn: '2019-11-01',
    meetingWeeks: 6,
    meetingAnchorOn: '2018-01-11',
    meetingStartsAt: '13:00',
    meetingMinutes: 120,
    meetingPlace: 'Ministerie van Justitie en Veiligheid, Den Haag',
  });
  const parties = coalition(deal);
  people(deal, parties);
  agreements(deal);
  const cast = { parties, experiments: experiments(deal, parties) };
  money(cast);
  milestones(cast);
  lessons(deal, cast);
  meetings(deal, { ...cast, bottlenecks: bottlenecks(cast) });
  deal.programme.standsAt('2018-11-28', '2018-11-29');
  return deal;
}
