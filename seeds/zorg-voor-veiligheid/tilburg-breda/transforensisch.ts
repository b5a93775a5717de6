import type { Story } from '../../dsl/story.ts';
import type { Cast } from '../cast.ts';

export function transforensisch(deal: Story, { tilburg, breda, vws }: Cast['parties']) {
  const team = deal.experiment('2017-09-11', 'Transforensisch Team', {
    cities: [breda, tilburg],
    theme: 'preventive_care',
    summary:
      'Een klein team van behandelaars en begeleiders blijft bij iemand die tussen straf en zorg heen en weer gaat. Het team houdt vol als anderen ophouden, ook als iemand geen hulp wil.',
    targetGroup:
      'Volwassenen met een psychische ziekte en een verslaving die eerder forensische zorg kregen. Het team kan er dertig tegelijk aan.',
    learningQuestion:
      'Lukt het om mensen die zorg mijden toch over te halen, en wat is daar anders aan dan aan de gewone zorg?',
    measurement:
      'Elke drie maanden scoren cliënt en begeleider dezelfde vragenlijst. De politie telt meldingen op postcode, nooit op naam.',
    startsOn: '2017-09-11',
    endsOn: '2019-09-30',
    benefits: {
      care: 'Minder crisisopnames en minder uitval uit behandeling.',
      safety: 'Minder overlast en minder escalaties.',
    },
  });
  team.owner('2017-09-11', 'project_lead', breda, 'Projectleider Breda');
  team.owner('2017-09-11', 'care', tilburg, 'Wethouder zorg Tilburg');
  team.owner('2017-11-20', 'safety', breda, 'Burgemeester Breda');
  team.owner('2018-02-12', 'ministry_sponsor', vws, 'Afdelingshoofd geestelijke gezondheidszorg');
  team.becomes('2018-01-22', 'running');
  team.secures(
    '2018-10-22',
    'asked',
    'Gevraagd aan de zorgverzekeraar en aan beide gemeenten; wie wat betaalt ligt nog open.',
  );
  return team;
}
