import type { Story } from '../../dsl/story.ts';
import type { Cast } from '../cast.ts';

export function maastricht(deal: Story, { maastricht, jenv }: Cast['parties']) {
  const onaantastbaren = deal.experiment('2017-09-04', 'Aanpak van de onaantastbaren', {
    cities: [maastricht],
    theme: 'preventive_care',
    summary:
      'Een kleine groep volwassenen glipt door elke aanpak heen en heeft niets meer te verliezen. Wij willen hen één voor één benaderen, met een vast koppel van zorg en veiligheid. Het geld daarvoor is nog niet vrijgemaakt.',
    targetGroup:
      'Ongeveer vijftien volwassenen die veel overlast geven en bij wie straf noch hulp iets verandert.',
    learningQuestion:
      'Wat beweegt iemand die zich aan niets meer stoort, en wie kan dat gesprek het beste voeren?',
    startsOn: '2017-03-20',
    endsOn: '2019-10-31',
    benefits: {
      safety: 'Minder overlast, minder aanhoudingen, bewoners die zich weer veilig voelen.',
      care: 'Minder crisisopnames.',
      work_income: 'Minder schade en minder schulden om op te lossen.',
    },
  });
  onaantastbaren
    .owner('2017-09-04', 'project_lead', maastricht, 'Voormalig projectleider Maastricht', '2017-08-21')
    .leaves('2018-04-30');
  onaantastbaren.owner('2018-06-04', 'project_lead', maastricht, 'Projectleider Maastricht');
  onaantastbaren.owner('2017-09-04', 'safety', maastricht, 'Burgemeester');
  onaantastbaren.owner('2017-12-01', 'ministry_sponsor', jenv, 'Afdelingshoofd veiligheid en lokaal bestuur');
  return onaantastbaren;
}
