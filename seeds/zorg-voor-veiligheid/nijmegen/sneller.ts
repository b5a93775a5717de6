import type { Story } from '../../dsl/story.ts';
import type { Cast } from '../cast.ts';

export function sneller(deal: Story, { nijmegen }: Cast['parties']) {
  const sneller = deal.experiment('2017-09-25', 'Sneller beslissen wie wat doet', {
    cities: [nijmegen],
    theme: 'preventive_care',
    summary:
      'Op de grens van zorg en veiligheid kijkt iedereen naar elkaar. Wij beslissen binnen vijf werkdagen wie aan zet is, met een kleine groep die mag doorhakken en daarna pas over geld praat.',
    targetGroup:
      'Volwassenen over wie zorg en veiligheid allebei worden gebeld. Ongeveer zestig aanmeldingen per jaar.',
    learningQuestion: 'Wat houdt een besluit tegen: te weinig kennis, te weinig mandaat of te weinig geld?',
    measurement:
      'Van elke aanmelding noteren wij de werkdagen tot het besluit en de reden als het langer duurt dan vijf. Elk kwartaal bespreken wij de uitschieters.',
    startsOn: '2017-10-02',
    endsOn: '2019-10-31',
    benefits: {
      care: 'Minder dubbel werk en minder verwijzen.',
      safety: 'Minder terugkerende meldingen bij de politie.',
      social: 'Wijkteams blijven niet met te zware vragen zitten.',
    },
  });
  sneller.owner('2017-10-02', 'project_lead', nijmegen, 'Projectleider Nijmegen');
  sneller.owner('2017-10-02', 'care', nijmegen, 'Wethouder zorg');
  sneller.owner('2017-10-02', 'safety', nijmegen, 'Burgemeester');
  sneller.becomes('2017-11-13', 'running');
  sneller.secures(
    '2018-11-14',
    'decided',
    'Het college neemt de werkwijze vanaf 2020 op in de gewone begroting van het sociaal domein.',
  );
  return sneller;
}
