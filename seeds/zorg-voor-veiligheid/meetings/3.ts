import type { Meeting } from '../../dsl/meeting.ts';
import type { WholeCast } from '../cast.ts';

/** 5 April 2018: just after the elections; shorter terms for ministries. */
export function third(meeting: Meeting, { parties, experiments, bottlenecks }: WholeCast) {
  const { almere, breda, leeuwarden, maastricht, nijmegen, tilburg, zoetermeer, ocw } = parties;
  meeting.writesItsAgenda();
  meeting.hears(
    '2018-03-22',
    almere,
    experiments.gezin,
    'attention',
    'Zestien gezinnen. Niemand tekent meer voor jeugd tot er een nieuw college is.',
  );
  meeting.hears(
    '2018-03-23',
    breda,
    experiments.transforensisch,
    'on_track',
    'Veertien mensen in beeld. De GGZ neemt niemand aan die nog vastzit.',
  );
  meeting.hears(
    '2018-03-20',
    leeuwarden,
    experiments.geldzorgen,
    'on_track',
    'SZW gaf een helder antwoord over de corporaties. Veertig bezoeken gedaan.',
  );
  meeting.hears(
    '2018-03-23',
    maastricht,
    experiments.onaantastbaren,
    'stuck',
    'De wethouder die erin geloofde komt niet terug.',
    {
      supportQuestion: 'Hoe houdt u een plan warm als het college wisselt?',
    },
  );
  meeting.hears(
    '2018-03-22',
    nijmegen,
    experiments.hitmachine,
    'stuck',
    'Sinds 12 maart kan het technisch. Juridisch durft niemand.',
  );
  meeting.hears(
    '2018-03-22',
    nijmegen,
    experiments.sneller,
    'attention',
    'Drie van de vier partners tekenen het mandaat. De vierde vraagt het aan zijn bestuur.',
  );
  meeting.hears(
    '2018-03-23',
    tilburg,
    experiments.reintegratie,
    'on_track',
    'Zestig mensen gesproken, vier op de vijf met een plan op de dag van vrijlating.',
  );
  meeting.hears(
    '2018-03-26',
    zoetermeer,
    experiments.gezicht,
    'on_track',
    'VWS zegde 40.000 euro toe. De meldkamer telt anders dan wij.',
    {
      success: 'Agenten bellen het vaste gezicht vóórdat zij rijden.',
    },
  );
  meeting.circulatesItsAgenda();
  meeting.isHeld({ leavesOpen: [experiments.sneller] });

  meeting.decides(
    'Een departement antwoordt voortaan binnen tien werkdagen op een gewone vraag. Wat al gevraagd was, houdt zijn termijn.',
  );
  meeting.decides('De vraag over de intake van de GGZ gaat als één vraag van alle steden naar het Rijk.', {
    bottleneck: bottlenecks.ggzDicht,
  });
  meeting
    .agrees(
      'Landelijke projectleiding',
      'Maakt kennis met de zeven nieuwe colleges en neemt de deal mee',
      '2018-07-13',
    )
    .doneOn('2018-07-09');
  meeting
    .agrees('Afgevaardigde OCW', 'Zoekt wie over verzuim en privacy gaat', '2018-05-03', { of: ocw })
    .doneOn('2018-05-14');
  meeting
    .agrees('Projectleider Breda', 'Schrijft op wat de GGZ nodig heeft om binnen te beginnen', '2018-04-26', {
      of: breda,
      bottleneck: bottlenecks.ggzDicht,
    })
    .doneOn('2018-04-24');
  meeting.minutes(
    '2018-04-12',
    'OCW is erbij en wordt van harte welkom geheten. In alle steden is het na de verkiezingen stil; de landelijke projectleiding gaat langs bij nieuwe colleges. De kerngroep maakt de termijn voor antwoorden korter. Voor het punt van Nijmegen over het mandaat was geen tijd meer; het komt terug.',
  );
}
