import type { Cast } from '../cast.ts';

/** What Maastricht runs into: it believes in its experiment, and the money does not come. */
export function maastrichtRunsInto({ parties, experiments }: Cast) {
  const { maastricht, jenv } = parties;
  const { onaantastbaren } = experiments;

  const potje = maastricht
    .logs('2017-10-16', 'Er is geen potje voor een aanpak die zorg én veiligheid is', {
      category: 'funding_silos',
      touches: [onaantastbaren],
      story:
        'Zorg zegt dat het overlast is, veiligheid zegt dat het zorg is. Iedereen noemt het een goed plan en niemand heeft er een regel voor in de begroting.',
      ask: 'money',
      question: 'Wie kan de helft van 140.000 euro inleggen, zodat ons college de andere helft kan vragen?',
    })
    .goesUp('2018-01-11', {
      ask: 'money',
      question:
        'Heeft een van de steden of departementen geld dat voor twee domeinen tegelijk mag worden gebruikt?',
    })
    .acknowledged('2018-01-15')
    .goesUp('2018-02-22', {
      to: jenv,
      ask: 'money',
      question: 'Wil JenV 50.000 euro bijdragen aan het eerste jaar, als de gemeente hetzelfde doet?',
      reason: 'In de kerngroep heeft niemand geld voor twee domeinen tegelijk.',
    })
    .acknowledged('2018-02-26')
    .answered(
      '2018-03-15',
      'answered',
      'Ja, op voorwaarde dat de gemeente vóór 1 september hetzelfde bedrag inlegt. De toezegging volgt per brief.',
    )
    .goesUp('2018-11-05', {
      ask: 'decision',
      question:
        'Wil de stuurgroep met burgemeester en wethouder van Maastricht bespreken hoe het experiment in 2019 alsnog begint, of dat het eervol stopt?',
      reason:
        'De raad koos twee keer anders en de toezegging van JenV is vervallen. Een brief helpt niet meer, een gesprek misschien wel.',
    })
    .acknowledged('2018-11-08')
    .noted('2018-11-12', {
      by: jenv,
      text: 'Kiest de stad voor stoppen, dan wil JenV het geld graag bij een andere stad inzetten. Eerst het gesprek.',
      forCoreGroup: true,
    });

  maastricht.logs('2018-03-26', 'Na de verkiezingen kent niemand in het college het plan', {
    category: 'commitment',
    touches: [onaantastbaren],
    story:
      'De wethouder die erin geloofde komt niet terug. Voor zorg heeft nog niemand zich eigenaar genoemd, en de burgemeester wil het niet alleen doen.',
  });

  maastricht
    .logs('2018-06-11', 'Niemand wil het vaste koppel zijn', {
      category: 'capacity',
      touches: [onaantastbaren],
      story:
        'Het werk vraagt twee ervaren mensen die een jaar vrij zijn. Zonder geld kunnen wij niemand iets beloven.',
      ask: 'contact',
      question: 'Wie kent mensen die dit eerder deden?',
    })
    .goesUp('2018-06-28', { ask: 'contact', question: 'Wie kent twee mensen die een jaar vrij kunnen zijn?' })
    .acknowledged('2018-06-29')
    .stepsDown(
      '2018-08-09',
      'De raad maakte geen geld vrij. Zonder geld kan niemand iets beloven; de stad beslist zelf of zij doorzoekt.',
    )
    .closed(
      '2018-10-22',
      'accepted',
      'Zonder geld zoeken wij niet verder. Twee mensen staan op een lijstje voor als het toch doorgaat.',
    );

  maastricht.logs('2018-11-20', 'Bewoners vragen waarom er niets gebeurt', {
    category: 'embedding',
    touches: [onaantastbaren],
    story: 'Nog bespreken met communicatie: wat kunnen wij zeggen zonder iets te beloven?',
    draft: true,
  });

  return { potje };
}
