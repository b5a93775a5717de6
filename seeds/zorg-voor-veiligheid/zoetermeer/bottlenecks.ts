import type { Cast } from '../cast.ts';

/** What Zoetermeer runs into: counting, sharing and money that was promised. */
export function zoetermeerRunsInto({ parties, experiments }: Cast) {
  const { zoetermeer, jenv, vws } = parties;
  const { gezicht } = experiments;

  const meldkamer = zoetermeer
    .logs('2018-03-12', 'De meldkamer telt anders dan wij', {
      category: 'monitoring',
      touches: [gezicht],
      story:
        'Wij tellen mensen, de meldkamer telt ritten. Zo kunnen wij nooit laten zien of er minder spoed is.',
      ask: 'contact',
      question: 'Wie bij de meldkamer kan met ons één telling afspreken?',
    })
    .goesUp('2018-04-05', {
      ask: 'contact',
      question: 'Wie heeft een ingang bij de meldkamer?',
    })
    .acknowledged('2018-04-05')
    .goesUp('2018-04-16', {
      to: jenv,
      ask: 'contact',
      question: 'Wie bij de meldkamer mag besluiten om meldingen van verward gedrag per wijk te tellen?',
      reason: 'Geen van de steden heeft een ingang boven het niveau van de wachtleiding.',
    })
    .acknowledged('2018-04-18')
    .answered(
      '2018-04-24',
      'answered',
      'Het hoofd informatie van de landelijke meldkamer. Die belt u deze week en kent de vraag.',
    )
    .solved('2018-06-19', 'De meldkamer levert vanaf september per wijk.');

  zoetermeer
    .logs('2018-05-14', 'Mag de politie iemand bij ons aanmelden zonder dat die persoon dat wil?', {
      category: 'law_privacy',
      touches: [gezicht],
      story: 'Agenten willen graag doorverwijzen. Wie in de war is, geeft zelden toestemming.',
      ask: 'legal_reading',
      question: 'Kan de politie iemand aanmelden zonder toestemming, als er geen gevaar is?',
      wantedOn: '2018-06-15',
    })
    .goesUp('2018-05-17', {
      ask: 'legal_reading',
      question: 'Doet een andere stad dit al, en op welke grond?',
      wantedOn: '2018-06-15',
    })
    .goesUp('2018-05-31', {
      to: jenv,
      ask: 'legal_reading',
      question:
        'Kan de politie iemand zonder toestemming aanmelden bij een vast gezicht van de gemeente, als er geen gevaar is?',
      reason: 'Het team begint op 18 juni in de tweede wijk en moet weten wat het mag.',
      wantedOn: '2018-06-15',
    })
    .acknowledged('2018-06-01')
    .answered(
      '2018-06-07',
      'cannot',
      'Nee. Zonder gevaar en zonder toestemming mag de politie alleen een folder of een nummer geven.',
    )
    .closed('2018-07-17', 'accepted', 'Dan geven agenten een kaartje met ons nummer. De helft belt zelf.');

  const spuk = zoetermeer
    .logs('2018-08-27', 'Geld dat in maart is toegezegd, is er nog niet', {
      category: 'funding_silos',
      touches: [gezicht],
      story:
        'VWS zegde 40.000 euro toe. De regeling zou in juli klaar zijn. Wij schieten het voor uit de algemene zorg, en dat kan niet nog een jaar.',
      ask: 'money',
      question: 'Wanneer komt het geld, en mag het ook over de eerste helft van 2018 gaan?',
    })
    .goesUp('2018-09-20', {
      ask: 'money',
      question: 'Wachten andere steden ook op deze regeling?',
    })
    .acknowledged('2018-09-24')
    .goesUp('2018-11-15', {
      to: jenv,
      ask: 'money',
      question:
        'Wanneer is de regeling klaar waaruit de toegezegde 40.000 euro komt, en geldt die voor heel 2018?',
      reason: 'Het boekjaar sluit over zes weken.',
    })
    .handedOver('2018-11-16', vws, 'De regeling is van VWS. Wij hebben gebeld dat deze vraag komt.')
    .acknowledged('2018-11-20')
    .noted('2018-11-21', {
      by: zoetermeer,
      text: 'Onze controller zet dit bij de risico’s als er op 15 december nog niets is.',
      forCoreGroup: true,
    });

  zoetermeer.logs('2018-11-12', 'Het vaste gezicht hangt aan één persoon', {
    category: 'embedding',
    touches: [gezicht],
    isSupportQuestion: true,
    story: 'In de vakantie vielen wijk en politie terug op de oude nummers. Zo borg je niets.',
    ask: 'expertise',
    question: 'Hoe verdeel je zo’n rol over twee mensen zonder dat bewoners weer een ander zien?',
  });

  return { meldkamer, spuk };
}
