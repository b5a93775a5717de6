import type { Meeting } from '../../dsl/meeting.ts';
import type { WholeCast } from '../cast.ts';

/** 11 January 2018: the first time that everybody sits at one table. */
export function first(meeting: Meeting, { parties, experiments, bottlenecks }: WholeCast) {
  const { almere, breda, leeuwarden, maastricht, nijmegen, tilburg, zoetermeer, jenv, szw } = parties;
  meeting.writesItsAgenda();
  meeting.hears(
    '2017-12-21',
    almere,
    experiments.gezin,
    'on_track',
    'Het convenant is getekend en de nulmeting is klaar. De eerste zes gezinnen doen mee.',
    { success: 'Drie scholen bellen nu uit zichzelf.' },
  );
  meeting.hears(
    '2018-01-02',
    breda,
    experiments.transforensisch,
    'attention',
    'Het team begint op 22 januari, een maand later dan gepland. De GGZ kon eerst geen behandelaar missen.',
  );
  meeting.hears(
    '2017-12-22',
    leeuwarden,
    experiments.geldzorgen,
    'on_track',
    'Drie corporaties tekenden. Op 15 januari gaan de eerste huisbezoeken van start.',
  );
  meeting.hears(
    '2018-01-02',
    maastricht,
    experiments.onaantastbaren,
    'stuck',
    'Het college wees het geld in december af. Het plan ligt klaar, de mensen zijn bekend.',
    { supportQuestion: 'Wie heeft een college overtuigd zonder dat er al cijfers waren?' },
  );
  meeting.hears(
    '2017-12-28',
    nijmegen,
    experiments.hitmachine,
    'attention',
    'De koppeling is getest met verzonnen gegevens. De DPIA loopt.',
  );
  meeting.hears(
    '2017-12-28',
    nijmegen,
    experiments.sneller,
    'on_track',
    'Twaalf aanmeldingen, gemiddeld veertien werkdagen tot een besluit. Daar willen wij vanaf.',
  );
  meeting.hears(
    '2018-01-02',
    tilburg,
    experiments.reintegratie,
    'attention',
    'Wij spraken 31 mensen binnen. De helft van de afspraken ging niet door bij de poort.',
  );
  meeting.hears(
    '2018-01-04',
    zoetermeer,
    experiments.gezicht,
    'on_track',
    'Twee wijken zijn gekozen en het vaste gezicht is gevonden.',
  );
  meeting.circulatesItsAgenda();
  meeting.isHeld();

  meeting.decides('De kerngroep komt elke zes weken bij elkaar, op donderdag om 13.00 uur in Den Haag.');
  meeting.decides(
    'Vragen aan departementen gaan eerst naar JenV, dat ze verder brengt. De klok begint bij de eerste vraag.',
  );
  meeting
    .agrees('Afgevaardigde JenV', 'Zoekt bij DJI wie over bezoekdagen gaat', '2018-01-19', {
      of: jenv,
      bottleneck: bottlenecks.bezoek,
    })
    .doneOn('2018-01-15');
  meeting
    .agrees('Projectleider Nijmegen', 'Stuurt de lijst met vragen voor een DPIA rond', '2018-02-08', {
      of: nijmegen,
    })
    .doneOn('2018-02-06');
  meeting
    .agrees('Afgevaardigde SZW', 'Vraagt intern wie over de uitkeringen en besparingen gaat', '2018-02-15', {
      of: szw,
    })
    .doneOn('2018-02-26');
  meeting.minutes(
    '2018-01-17',
    'Alle zeven steden en vier departementen waren er. Elke stad vertelde in vijf minuten waar zij staat. De meeste experimenten begonnen later dan gepland: eerst was er geen projectleider, daarna geen geld. Maastricht heeft een plan en geen budget; de kerngroep zoekt mee. Tilburg en Breda staan voor dezelfde gesloten poort.',
  );
}
