import type { Story } from '../../dsl/story.ts';
import type { Cast } from '../cast.ts';

export function hitmachine(deal: Story, { nijmegen, bzk }: Cast['parties']) {
  const hitmachine = deal.experiment('2017-04-24', 'Hitmachine', {
    cities: [nijmegen],
    theme: 'early_signalling',
    summary:
      'Een koppeling van gegevens van de gemeente met de strafrechtketen geeft een seintje als iemand in beide voorkomt. Zo zien wij eerder dat problemen zich opstapelen. Dat dit experiment in Nijmegen loopt is aannemelijk, maar niet bevestigd.',
    targetGroup:
      'Inwoners die bij de gemeente én in de strafrechtketen bekend zijn, zonder dat de een dat van de ander weet.',
    learningQuestion:
      'Hoe vaak leidt een seintje tot hulp die er anders niet was gekomen, en hoeveel gegevens zijn daarvoor echt nodig?',
    startsOn: '2017-03-20',
    endsOn: '2019-06-30',
    benefits: {
      safety: 'Eerder in beeld dat iemand naar zware criminaliteit schuift.',
      social: 'Wijkteams kennen de situatie voordat zij aanbellen.',
    },
  });
  hitmachine.owner('2017-04-24', 'project_lead', nijmegen, 'Projectleider Nijmegen');
  hitmachine.owner('2017-04-24', 'safety', nijmegen, 'Burgemeester');
  hitmachine.owner('2017-11-13', 'care', nijmegen, 'Wethouder zorg');
  hitmachine.owner('2018-04-09', 'ministry_sponsor', bzk, 'Afdelingshoofd informatiesamenleving');
  hitmachine.becomes('2018-03-12', 'running');
  return hitmachine;
}
