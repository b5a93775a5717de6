import type { Story } from '../dsl/story.ts';

const launch = '2017-03-20';

/** Who signed, who joined later and who left. */
export function coalition(deal: Story) {
  const cities = {
    almere: deal.city(launch, 'Almere').joins(launch),
    breda: deal.city(launch, 'Breda').joins(launch),
    leeuwarden: deal.city(launch, 'Leeuwarden').joins(launch),
    maastricht: deal.city(launch, 'Maastricht').joins(launch),
    nijmegen: deal.city(launch, 'Nijmegen').joins(launch),
    tilburg: deal.city(launch, 'Tilburg').joins(launch),
    zoetermeer: deal.city(launch, 'Zoetermeer').joins(launch),
  };
  cities.leeuwarden.leaves(
    '2018-09-28',
    'Fictief voorbeeld: in december 2018 deden zes steden mee. Welke stad toen weg was en waarom, staat niet in de openbare stukken.',
    '2018-09-30',
  );
  return { ...cities, ...ministries(deal), ...chainPartners(deal) };
}

function ministries(deal: Story) {
  const jenv = deal.ministry(launch, 'VenJ', 'Ministerie van Veiligheid en Justitie').joins(launch);
  deal.programme.asksFirst(launch, jenv);
  const state = {
    bzk: deal
      .ministry(launch, 'BZK', 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties')
      .joins(launch),
    szw: deal.ministry(launch, 'SZW', 'Ministerie van Sociale Zaken en Werkgelegenheid').joins(launch),
    vws: deal.ministry(launch, 'VWS', 'Ministerie van Volksgezondheid, Welzijn en Sport').joins(launch),
  };
  jenv.renamed('2017-10-26', 'JenV', 'Ministerie van Justitie en Veiligheid');
  const ocw = deal
    .ministry('2018-03-01', 'OCW', 'Ministerie van Onderwijs, Cultuur en Wetenschap')
    .joins('2018-03-01', `${unknown} School is een vindplaats voor jongeren die dreigen af te glijden.`);
  const financien = deal
    .ministry('2018-10-01', 'Financiën', 'Ministerie van Financiën')
    .joins('2018-10-01', `${unknown} Denkt mee over geld dat door meer dan één domein wordt betaald.`);
  return { jenv, ...state, ocw, financien };
}

const unknown =
  'Fictief voorbeeld: in december 2018 deden zes departementen mee. Welke twee erbij kwamen, staat niet in de openbare stukken.';

/** They are asked things, but did not sign. */
const chainPartners = (deal: Story) => ({
  dji: deal.chainPartner(launch, 'DJI', 'Dienst Justitiële Inrichtingen'),
  ggz: deal.chainPartner(launch, 'GGZ', 'Geestelijke gezondheidszorg'),
  politie: deal.chainPartner(launch, 'politie', 'Nationale Politie'),
  om: deal.chainPartner(launch, 'OM', 'Openbaar Ministerie'),
});
