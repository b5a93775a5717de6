import type { Cast } from '../cast.ts';

/** What Breda runs into between cell, clinic and council. */
export function bredaRunsInto({ parties, experiments }: Cast) {
  const { breda, tilburg, jenv, vws, ggz } = parties;
  const { reintegratie, transforensisch } = experiments;

  const vrijlating = breda
    .logs('2018-01-22', 'De gevangenis mag ons niet zeggen wie wanneer vrijkomt', {
      category: 'law_privacy',
      touches: [reintegratie],
      story:
        'Zonder datum kunnen wij niets klaarzetten. De gevangenis beroept zich op de privacywet, en heeft daar misschien gelijk in.',
      ask: 'legal_reading',
      question: 'Mag een gevangenis de dag van vrijlating aan de gemeente doorgeven?',
      askedOf: jenv,
    })
    .goesUp('2018-02-22', { ask: 'legal_reading', question: 'Hoe doen de andere steden dit?' })
    .acknowledged('2018-02-23')
    .answered(
      '2018-04-05',
      'answered',
      'Tilburg vraagt het aan de man of vrouw zelf. Dat werkt voor wie meewerkt. Voor de rest moet JenV iets zeggen.',
    )
    .goesUp('2018-04-05', {
      to: jenv,
      ask: 'legal_reading',
      question:
        'Op welke grond mag een gevangenis de dag van vrijlating doorgeven aan de gemeente waar iemand naartoe gaat?',
      reason: 'Toestemming vragen werkt alleen voor wie meewerkt.',
    })
    .acknowledged('2018-04-10')
    .answered(
      '2018-04-25',
      'answered',
      'Dat mag op grond van de taak van de gemeente bij nazorg: naam, dag en adres, verder niets.',
    )
    .solved('2018-06-12', 'Wij krijgen elke maandag een lijst.')
    .reopened(
      '2018-11-19',
      'Na de AVG is de lijst gestopt: de gevangenis vraagt om een nieuwe uitleg. De vraag is dezelfde, de wet niet.',
    )
    .acknowledged('2018-11-21')
    .noted('2018-11-22', {
      by: tilburg,
      text: 'Bij ons is de lijst ook gestopt. Wij wachten het antwoord aan Breda af.',
    });

  const ggzDicht = breda
    .logs('2018-03-05', 'De GGZ neemt niemand aan die nog vastzit', {
      category: 'chain_partner',
      touches: [transforensisch],
      story: 'Wie vrijkomt staat pas dan op de wachtlijst, en is drie maanden later weer kwijt.',
      ask: 'decision',
      question: 'Kan de intake beginnen terwijl iemand nog vastzit?',
      askedOf: ggz,
    })
    .goesUp('2018-04-05', { ask: 'decision', question: 'Is er een stad waar de GGZ de intake binnen doet?' })
    .acknowledged('2018-04-06')
    .goesUp('2018-04-09', {
      to: jenv,
      ask: 'decision',
      question: 'Wie kan besluiten dat een intake al tijdens detentie mag beginnen, en betaald wordt?',
      reason: 'Nergens gebeurt dit nu.',
    })
    .handedOver('2018-04-12', vws, 'Toegang tot zorg buiten de gevangenis en de betaling daarvan is van VWS.')
    .acknowledged('2018-04-16')
    .answered(
      '2018-05-02',
      'answered',
      'Een intake tijdens detentie mag worden betaald. De GGZ beslist zelf of zij het doet.',
    )
    .goesUp('2018-06-28', {
      ask: 'decision',
      question: 'Wil de stuurgroep de twee GGZ-instellingen in de regio vragen om de intake binnen te doen?',
      reason: 'Het mag, het wordt betaald, en het gebeurt niet. Dat lost een bestuurder eerder op dan wij.',
    })
    .acknowledged('2018-07-02')
    .answered(
      '2018-07-19',
      'answered',
      'Twee leden van de stuurgroep spraken beide besturen. Eén instelling begint in september, de andere kijkt mee.',
    )
    .solved('2018-09-17', 'De eerste vijf intakes binnen zijn gedaan. Geen van de vijf is afgehaakt.');

  const eigenaar = breda
    .logs('2018-09-10', 'Burgemeester en wethouder wachten op elkaar', {
      category: 'commitment',
      touches: [transforensisch],
      story:
        'Het raadsvoorstel raakt zorg en veiligheid. Beiden vinden het een goed voorstel, en beiden denken dat de ander het indient.',
      ask: 'decision',
      question: 'Hoe zorgen andere steden dat twee bestuurders één voorstel indienen?',
    })
    .goesUp('2018-09-20', {
      ask: 'decision',
      question: 'Heeft een stad een vorm waarin burgemeester en wethouder samen indienen?',
    })
    .acknowledged('2018-09-24')
    .answered(
      '2018-11-01',
      'answered',
      'Nijmegen laat beide portefeuilles boven het voorstel zetten en beide ambtelijk ondertekenen. Het voorbeeld is gestuurd.',
    );

  const naDeDeal = breda
    .logs('2018-10-15', 'Wie betaalt het team als de deal voorbij is?', {
      category: 'embedding',
      touches: [transforensisch],
      story:
        'Zorgverzekeraar, gemeente en Rijk vinden alle drie dat het team moet blijven. Over de rekening is nog nooit gesproken.',
      ask: 'money',
      question: 'Hoe wordt zo’n team vanaf 2020 betaald?',
    })
    .goesUp('2018-11-01', { ask: 'money', question: 'Wie zit al om tafel met een zorgverzekeraar?' })
    .acknowledged('2018-11-01')
    .goesUp('2018-11-20', {
      to: vws,
      ask: 'decision',
      question:
        'Wil VWS een tafel maken waaraan zorgverzekeraar, gemeenten en Rijk afspreken wie welk deel betaalt vanaf 2020?',
      reason: 'Geen stad krijgt de verzekeraar alleen aan tafel.',
    })
    .noted('2018-11-22', {
      by: null,
      text: 'VWS wil wel, maar zegt pas ja als Financiën heeft meegekeken. Noem dit nog niet buiten de kerngroep.',
      forCoreGroup: true,
    });

  return { vrijlating, ggzDicht, eigenaar, naDeDeal };
}
