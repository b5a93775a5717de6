import type { Story } from '../../dsl/story.ts';
import type { Cast } from '../cast.ts';

export function leeuwarden(deal: Story, { leeuwarden, szw }: Cast['parties']) {
  const geldzorgen = deal.experiment('2017-09-11', 'Geldzorgen als vroeg signaal', {
    cities: [leeuwarden],
    theme: 'early_signalling',
    summary:
      'Fictief voorbeeld. Wie een huurachterstand oploopt, krijgt binnen twee weken bezoek van iemand die ook naar zorg en veiligheid kijkt. Wij wilden weten of schulden een vroeg signaal zijn van meer.',
    targetGroup: 'Huurders met een achterstand van twee maanden, in drie wijken.',
    learningQuestion: 'Voorspelt een huurachterstand problemen met zorg of veiligheid, en op welke termijn?',
    measurement:
      'Wij volgen twee groepen huurders een jaar lang: een groep die bezoek krijgt en een groep die de gewone brief krijgt.',
    startsOn: '2017-03-20',
    endsOn: '2019-03-31',
    benefits: {
      work_income: 'Minder hoge schulden.',
      social: 'Minder huisuitzettingen.',
    },
  });
  geldzorgen
    .owner('2017-09-11', 'project_lead', leeuwarden, 'Projectleider Leeuwarden', '2017-08-21')
    .leaves('2018-09-28', '2018-09-30');
  geldzorgen
    .owner('2017-09-11', 'care', leeuwarden, 'Wethouder sociaal domein')
    .leaves('2018-09-28', '2018-09-30');
  geldzorgen.owner('2017-12-11', 'ministry_sponsor', szw, 'Beleidscoördinator schulden');
  geldzorgen.becomes('2018-01-15', 'running');
  geldzorgen.becomes(
    '2018-07-09',
    'stopped',
    'Een huurachterstand bleek vooral een signaal van geldnood, en zelden van onveiligheid. Daarvoor hoeft geen apart experiment te bestaan. Het snelle huisbezoek hield stand en hoort bij de gewone schuldhulp.',
  );
  return geldzorgen;
}
