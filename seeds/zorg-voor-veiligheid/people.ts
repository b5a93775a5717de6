import type { Story } from '../dsl/story.ts';
import type { Cast } from './cast.ts';

const launch = '2017-03-20';
/** Five months after the launch: only then the national lead and several cities had somebody. */
const fiveMonthsLater = '2017-08-21';

/** Who took which seat; everybody is an office. */
export function people(deal: Story, cities: Cast['parties']) {
  const { jenv, bzk, szw, vws, ocw, financien } = cities;
  deal.person(fiveMonthsLater, 'Landelijke projectleiding', 'national_lead');
  deal.person(launch, 'Projectleider Almere', 'city_lead', cities.almere);
  deal.person(fiveMonthsLater, 'Projectleider Breda', 'city_lead', cities.breda);
  deal
    .person(fiveMonthsLater, 'Projectleider Leeuwarden', 'city_lead', cities.leeuwarden)
    .leaves('2018-09-28', '2018-09-30');
  deal
    .person(fiveMonthsLater, 'Voormalig projectleider Maastricht', 'city_lead', cities.maastricht)
    .leaves('2018-04-30');
  deal.person('2018-06-04', 'Projectleider Maastricht', 'city_lead', cities.maastricht);
  deal.person(launch, 'Projectleider Nijmegen', 'city_lead', cities.nijmegen);
  deal.person(launch, 'Projectleider Tilburg', 'city_lead', cities.tilburg);
  deal.person(fiveMonthsLater, 'Projectleider Zoetermeer', 'city_lead', cities.zoetermeer);
  deal.person(launch, 'Afgevaardigde JenV', 'ministry_delegate', jenv);
  deal.person(launch, 'Afgevaardigde BZK', 'ministry_delegate', bzk);
  deal.person(launch, 'Afgevaardigde SZW', 'ministry_delegate', szw);
  deal.person(launch, 'Afgevaardigde VWS', 'ministry_delegate', vws);
  deal.person('2018-03-01', 'Afgevaardigde OCW', 'ministry_delegate', ocw);
  deal.person('2018-10-01', 'Afgevaardigde Financiën', 'ministry_delegate', financien);
  deal.person(launch, 'Stuurgroeplid JenV', 'steering_member', jenv);
  deal.person(launch, 'Stuurgroeplid Tilburg', 'steering_member', cities.tilburg);
  deal.person(launch, 'Stuurgroeplid Zoetermeer', 'steering_member', cities.zoetermeer);
  deal.person('2018-01-15', 'Lezer (accountant)', 'reader');
}
