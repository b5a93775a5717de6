import type { Story } from '../../dsl/story.ts';
import type { Cast } from '../cast.ts';

export function reintegratie(deal: Story, { tilburg, breda, jenv }: Cast['parties']) {
  const reintegratie = deal.experiment('2017-04-03', 'Re-integratie van ex-gedetineerden', {
    cities: [tilburg, breda],
    theme: 'reintegration',
    summary:
      'Wij zoeken inwoners al in de gevangenis op, voordat zij vrijkomen. Op de dag van vrijlating zijn identiteitsbewijs, onderdak, inkomen en zorg geregeld, of weet iemand wie daaraan werkt.',
    targetGroup:
      'Inwoners van Tilburg en Breda die langer dan twee weken vastzitten en daarna terugkomen. Ongeveer 120 per jaar en per stad.',
    learningQuestion:
      'Maakt het verschil of wij iemand binnen of pas na vrijlating spreken, en welk onderdeel van het plan doet het meest?',
    measurement:
      'Bij iedereen leggen wij vijf leefgebieden vast: bij binnenkomst, bij vrijlating en een half jaar later. De cijfers over terugval komen van JenV.',
    startsOn: '2017-03-20',
    endsOn: '2019-10-31',
    benefits: {
      safety: 'Minder terugval, minder dagen in de cel.',
      work_income: 'Minder en kortere uitkeringen, meer mensen aan het werk.',
      social: 'Minder huisuitzettingen en spoedopvang.',
    },
  });
  reintegratie.owner('2017-04-03', 'project_lead', tilburg, 'Projectleider Tilburg');
  reintegratie.owner('2017-04-03', 'safety', tilburg, 'Burgemeester Tilburg');
  reintegratie.owner('2017-06-12', 'care', breda, 'Wethouder zorg Breda').leaves('2018-05-31');
  reintegratie.owner('2018-06-07', 'care', breda, 'Wethouder zorg en veilig thuis Breda');
  reintegratie.owner('2017-09-18', 'ministry_sponsor', jenv, 'Directeur sanctietoepassing');
  reintegratie.becomes('2017-10-02', 'running');
  reintegratie.secures(
    '2018-09-03',
    'promised',
    'Beide colleges zeggen toe dat het werk na 2019 doorgaat; de begroting volgt.',
  );
  return reintegratie;
}
