import type { Story } from '../../dsl/story.ts';
import type { Cast } from '../cast.ts';

export function zoetermeer(deal: Story, { zoetermeer, vws }: Cast['parties']) {
  const gezicht = deal.experiment('2017-09-18', 'Eén vast gezicht bij verward gedrag', {
    cities: [zoetermeer],
    theme: 'preventive_care',
    summary:
      'Fictief voorbeeld. Wie verward gedrag laat zien, komt steeds een ander tegen. In twee wijken is er nu één vast gezicht, dat overdag en in de avond bereikbaar is voor bewoners, politie en zorg.',
    targetGroup:
      'Volwassenen met verward gedrag in twee wijken, en de buren en familie die zich zorgen maken.',
    learningQuestion:
      'Komen er minder spoedmeldingen als mensen weten wie zij kunnen bellen, en wat vraagt dat van dit vaste gezicht?',
    startsOn: '2017-03-20',
    endsOn: '2019-10-31',
    benefits: {
      care: 'Minder spoed en minder crisisopnames.',
      safety: 'Agenten zijn minder uren kwijt aan verwarde personen.',
      social: 'Buren weten waar zij terechtkunnen.',
    },
  });
  gezicht.owner('2017-09-18', 'project_lead', zoetermeer, 'Projectleider Zoetermeer', '2017-08-21');
  gezicht.owner('2017-09-18', 'care', zoetermeer, 'Wethouder zorg en welzijn');
  gezicht.owner('2018-01-29', 'safety', zoetermeer, 'Burgemeester');
  gezicht
    .owner('2017-11-27', 'ministry_sponsor', vws, 'Programmamanager verward gedrag')
    .leaves('2018-08-31');
  gezicht.becomes('2018-02-05', 'running');
  gezicht.edits('2018-06-11', {
    measurement:
      'De meldkamer telt spoedmeldingen in de twee wijken en in twee vergelijkbare wijken. Bewoners krijgen elk half jaar vijf vragen.',
  });
  return gezicht;
}
