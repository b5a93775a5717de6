import type { Cast } from '../cast.ts';

/** What Leeuwarden ran into before its experiment stopped. */
export function leeuwardenRunsInto({ parties, experiments }: Cast) {
  const { leeuwarden, szw } = parties;
  leeuwarden
    .logs('2018-02-12', 'Corporaties geven een huurachterstand niet vroeg genoeg door', {
      category: 'data_sharing',
      touches: [experiments.geldzorgen],
      story: 'Wij horen het na drie maanden. Dan is het geen vroeg signaal meer.',
      ask: 'data_ground',
      question: 'Mag een corporatie na één maand doorgeven dat er een achterstand is?',
    })
    .goesUp('2018-02-22', {
      ask: 'data_ground',
      question: 'Krijgen andere steden een achterstand eerder te horen, en op welke grond?',
    })
    .acknowledged('2018-02-26')
    .goesUp('2018-03-05', {
      to: szw,
      ask: 'data_ground',
      question: 'Mag een corporatie een huurachterstand van één maand aan de gemeente doorgeven?',
      reason: 'De wet op de schuldhulp is van SZW.',
    })
    .acknowledged('2018-03-07')
    .answered(
      '2018-03-22',
      'answered',
      'Ja, als de corporatie de huurder eerst zelf heeft gebeld en geschreven. De wet wordt op dit punt verduidelijkt.',
    )
    .closed(
      '2018-07-16',
      'lapsed',
      'Het experiment is gestopt. Het antwoord blijft bruikbaar voor de gewone schuldhulp.',
    );
}
