import type { Meeting } from '../../dsl/meeting.ts';
import type { WholeCast } from '../cast.ts';

/** 22 February 2018: money and privacy come up everywhere. */
export function second(meeting: Meeting, { parties, experiments, bottlenecks }: WholeCast) {
  const { almere, breda, leeuwarden, maastricht, nijmegen, tilburg, zoetermeer, jenv } = parties;
  meeting.writesItsAgenda();
  meeting.hears(
    '2018-02-09',
    almere,
    experiments.gezin,
    'on_track',
    'Elf gezinnen. Het eerste gesprek komt nu na vier weken, wij willen naar drie.',
  );
  meeting.hears(
    '2018-02-13',
    breda,
    experiments.transforensisch,
    'on_track',
    'Het team werkt. Acht mensen in beeld, met vijf is er echt contact.',
    { success: 'Iemand die drie jaar iedereen de deur wees, kwam zelf koffie drinken.' },
  );
  meeting.hears(
    '2018-02-12',
    leeuwarden,
    experiments.geldzorgen,
    'attention',
    'De huisbezoeken lopen, maar wij horen een achterstand pas na drie maanden.',
  );
  meeting.hears(
    '2018-02-13',
    maastricht,
    experiments.onaantastbaren,
    'stuck',
    'Wij vragen het geld nu aan de raad, bij de kadernota in juli. Tot die tijd staat het stil.',
  );
  meeting.hears(
    '2018-02-13',
    nijmegen,
    experiments.hitmachine,
    'attention',
    'De DPIA schuift op naar mei, omdat de AVG er aankomt.',
  );
  meeting.hears(
    '2018-02-13',
    nijmegen,
    experiments.sneller,
    'attention',
    'Partners sturen steeds iemand anders. Wij werken aan een vast mandaat.',
  );
  meeting.hears(
    '2018-02-12',
    tilburg,
    experiments.reintegratie,
    'on_track',
    'Sinds februari is dinsdag gemeentedag in de gevangenis. Alle gesprekken gingen door.',
    { success: 'Eén vaste dag en één vaste kamer, na tien brieven zonder antwoord.' },
  );
  meeting.hears(
    '2018-02-15',
    zoetermeer,
    experiments.gezicht,
    'on_track',
    'Begonnen op 5 februari. De telefoon gaat vaker dan gedacht, vooral buren.',
  );
  meeting.circulatesItsAgenda();
  meeting.isHeld();

  meeting.decides(
    'De kerngroep vraagt JenV om 50.000 euro voor Maastricht, als de gemeente hetzelfde inlegt.',
    {
      experiment: experiments.onaantastbaren,
      bottleneck: bottlenecks.potje,
    },
  );
  meeting.decides('Wie een vraag stelt, noemt een datum. Het woord spoed gebruiken wij niet meer.');
  meeting
    .agrees(
      'Landelijke projectleiding',
      'Maakt een lijst met woorden die per partij iets anders betekenen',
      '2018-03-29',
    )
    .doneOn('2018-03-26');
  meeting
    .agrees(
      'Projectleider Tilburg',
      'Beschrijft hoe de vaste dag in de gevangenis tot stand kwam',
      '2018-03-15',
      { of: tilburg },
    )
    .doneOn('2018-03-15');
  meeting
    .agrees(
      'Afgevaardigde JenV',
      'Vraagt of een gevangenis de dag van vrijlating mag doorgeven',
      '2018-03-29',
      {
        of: jenv,
        bottleneck: bottlenecks.vrijlating,
      },
    )
    .doneOn('2018-04-05');
  meeting.minutes(
    '2018-02-28',
    'Drie steden lopen tegen de privacywet aan, elk op een eigen plek. De kerngroep wil niet drie keer hetzelfde vragen. Tilburg heeft een vaste dag in de gevangenis. Maastricht vraagt het geld aan de raad en aan JenV tegelijk. Na de raadsverkiezingen van 21 maart kan het in elke stad een tijd stil zijn.',
  );
}
