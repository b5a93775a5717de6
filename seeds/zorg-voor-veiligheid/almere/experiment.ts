import type { Story } from '../../dsl/story.ts';
import type { Cast } from '../cast.ts';

export function almere(deal: Story, { almere, jenv }: Cast['parties']) {
  const gezin = deal.experiment('2017-04-10', 'Eerder zien, samen optrekken met het gezin', {
    cities: [almere],
    theme: 'early_signalling',
    summary:
      'Wij brengen signalen over jongeren onder de 16 eerder bij elkaar: van school, wijkteam en politie. Daarna krijgt het hele gezin één plan en één vaste contactpersoon.',
    targetGroup:
      'Jongeren onder de 16 over wie meer dan één partij zich zorgen maakt, met hun gezin. Wij rekenen op veertig gezinnen.',
    learningQuestion:
      'Welke signalen komen het eerst, en lukt het om binnen drie weken na het eerste signaal met het gezin aan tafel te zitten?',
    measurement:
      'Wij tellen de dagen tussen eerste signaal en eerste gesprek. Na een half jaar kijken wij naar schoolverzuim en nieuwe meldingen, naast gezinnen van vóór de start.',
    startsOn: '2017-03-20',
    endsOn: '2019-06-30',
    benefits: {
      safety: 'Minder overlast door jongeren in de buurt, minder inzet van de politie.',
      care: 'Minder zware jeugdzorg, omdat hulp eerder begint.',
      social: 'Minder schoolverzuim.',
    },
  });
  gezin.owner('2017-04-10', 'project_lead', almere, 'Projectleider Almere');
  gezin.owner('2017-04-10', 'safety', almere, 'Burgemeester');
  gezin.owner('2017-05-08', 'care', almere, 'Wethouder jeugd').leaves('2018-05-24');
  gezin.owner('2018-06-18', 'care', almere, 'Wethouder jeugd en onderwijs');
  gezin.owner('2017-10-16', 'ministry_sponsor', jenv, 'Programmamanager jeugd en veiligheid');
  gezin.becomes('2017-11-06', 'running');
  gezin.becomes(
    '2018-09-24',
    'adjusted',
    'Op de middelbare school kwamen wij te laat: de eerste signalen lagen er al in groep 7. Wij richten ons nu op 10 tot 13 jaar en beginnen bij de leerplichtambtenaar. Met minder gezinnen, maar op tijd.',
  );
  gezin.secures('2018-10-08', 'asked', 'Gevraagd bij de kadernota 2020, jeugd en veiligheid ieder de helft.');
  return gezin;
}
