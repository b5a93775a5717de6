import type { Cast } from '../cast.ts';

/** What Tilburg waits for: money before treatment, figures, and a house on the day of release. */
export function tilburgWaitsFor({ parties, experiments }: Cast) {
  const { tilburg, jenv, bzk, vws } = parties;
  const { reintegratie, transforensisch } = experiments;

  tilburg
    .logs('2018-09-11', 'Niemand betaalt het eerste gesprek met iemand die geen zorg wil', {
      category: 'funding_silos',
      touches: [transforensisch],
      story: 'Er is pas een tarief als iemand cliënt is. Het werk van ons team zit in de maanden daarvoor.',
      ask: 'money',
      question: 'Uit welk tarief mag het overhalen worden betaald?',
    })
    .goesUp('2018-09-20', {
      ask: 'money',
      question: 'Hoe betalen de andere steden de tijd vóór de behandeling?',
    })
    .acknowledged('2018-09-24')
    .goesUp('2018-11-01', {
      to: vws,
      ask: 'legal_reading',
      question:
        'Mag bemoeizorg van maanden uit de regeling voor beschermd wonen worden betaald, en tot welk bedrag?',
      reason: 'Elke stad betaalt het nu uit een ander potje.',
    })
    .acknowledged('2018-11-05')
    .answered(
      '2018-11-13',
      'answered',
      'Ja, tot zes maanden per persoon, als de gemeente vooraf een plan vaststelt. Een model sturen wij mee.',
    );

  tilburg
    .logs('2018-09-24', 'Cijfers over terugval komen pas na twee jaar', {
      category: 'monitoring',
      touches: [reintegratie],
      story: 'Dan is de deal allang voorbij. Zonder tussenstand kunnen wij de raad niets laten zien.',
      ask: 'expertise',
      question: 'Kan JenV een voorlopige stand geven, zonder namen?',
    })
    .goesUp('2018-11-01', {
      ask: 'expertise',
      question: 'Wie heeft ervaring met voorlopige cijfers over terugval?',
    })
    .acknowledged('2018-11-01')
    .goesUp('2018-11-19', {
      to: jenv,
      ask: 'expertise',
      question:
        'Kan JenV vóór de deelrapportage een voorlopige stand van de terugval geven, per stad en zonder namen?',
      reason: 'Alleen het onderzoekscentrum van JenV heeft deze cijfers.',
    })
    .acknowledged('2018-11-20')
    .answered(
      '2018-11-26',
      'commitment',
      'Wij leveren een voorlopige stand over 2017, per stad en zonder namen.',
      { by: '2018-12-21' },
    );

  tilburg
    .logs('2018-10-02', 'Op de dag van vrijlating is er geen woning', {
      category: 'capacity',
      touches: [reintegratie],
      story:
        'De wachtlijst telt vanaf de dag dat iemand zich inschrijft. Wie vastzit, mag zich niet inschrijven.',
      ask: 'exemption',
      question: 'Mag iemand zich vanuit detentie inschrijven voor een woning?',
    })
    .goesUp('2018-11-01', {
      ask: 'exemption',
      question: 'Heeft een stad hier een uitzondering voor gemaakt?',
    })
    .acknowledged('2018-11-05')
    .goesUp('2018-11-12', {
      to: bzk,
      ask: 'exemption',
      question:
        'Mag een gemeente in haar huisvestingsverordening toestaan dat iemand zich vanuit detentie inschrijft?',
      reason: 'Geen van de steden heeft een uitzondering, en de wet is van BZK.',
    })
    .acknowledged('2018-11-14')
    .paused(
      '2018-11-20',
      '2018-12-07',
      'BZK wil eerst weten hoe corporaties de wachttijd tellen. Tilburg haalt die cijfers op.',
    );

  tilburg.logs('2018-11-26', 'Vervoer op de dag van vrijlating', {
    category: 'chain_partner',
    touches: [reintegratie],
    story: 'Nog nagaan of dit overal speelt of alleen bij ons.',
    draft: true,
  });
}
