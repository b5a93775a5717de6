import type { Meeting } from '../../dsl/meeting.ts';
import type { WholeCast } from '../cast.ts';

/** 17 May 2018: a week before the privacy law. */
export function fourth(meeting: Meeting, { parties, experiments, bottlenecks }: WholeCast) {
  const { almere, breda, leeuwarden, nijmegen, tilburg, zoetermeer, jenv, bzk } = parties;
  meeting.writesItsAgenda();
  meeting.hears(
    '2018-05-03',
    almere,
    experiments.gezin,
    'attention',
    'De DPIA is bijna klaar. School en politie weten niet van elkaar wat zij zien.',
  );
  meeting.hears(
    '2018-05-07',
    breda,
    experiments.transforensisch,
    'on_track',
    'Negentien mensen. De helft houdt het langer vol dan bij de gewone zorg.',
  );
  meeting.hears(
    '2018-05-07',
    breda,
    experiments.reintegratie,
    'attention',
    'De DPIA schuift op, eerst willen wij weten wat de AVG vraagt.',
  );
  meeting.hears(
    '2018-05-04',
    leeuwarden,
    experiments.geldzorgen,
    'attention',
    'Na zestig bezoeken zien wij vooral geldnood, bijna nooit onveiligheid.',
    {
      supportQuestion: 'Wanneer weet u genoeg om te stoppen?',
    },
  );
  meeting.hears(
    '2018-05-07',
    nijmegen,
    experiments.hitmachine,
    'stuck',
    'Zonder grondslag tekent het OM het convenant niet.',
  );
  meeting.hears(
    '2018-05-07',
    nijmegen,
    experiments.sneller,
    'on_track',
    'Het mandaat is getekend. Een besluit duurt nu zeven werkdagen.',
    {
      success: 'Vier partners, één mandaat: van veertien naar zeven werkdagen.',
    },
  );
  meeting.hears(
    '2018-05-07',
    tilburg,
    experiments.reintegratie,
    'on_track',
    'Tachtig mensen gesproken. SZW zegt dat een overschot op uitkeringen vrij besteedbaar is.',
  );
  meeting.hears(
    '2018-05-08',
    zoetermeer,
    experiments.gezicht,
    'on_track',
    'De tweede wijk begint op 18 juni. De meldkamer gaat per wijk tellen.',
  );
  meeting.circulatesItsAgenda();
  meeting.isHeld();

  meeting.decides(
    'De vraag van Nijmegen over het seintje gaat naar JenV, met de vraag van Almere over school en politie ernaast.',
    {
      bottleneck: bottlenecks.grondslag,
    },
  );
  meeting.decides('Iedere stad die een DPIA afrondt, deelt haar met de andere steden.');
  meeting
    .agrees(
      'Landelijke projectleiding',
      'Vraagt in Maastricht wie het plan tijdelijk onder zich heeft',
      '2018-05-31',
    )
    .doneOn('2018-06-04');
  meeting
    .agrees('Afgevaardigde BZK', 'Haalt op wat andere City Deals met de AVG doen', '2018-06-21', { of: bzk })
    .doneOn('2018-06-19');
  meeting
    .agrees('Afgevaardigde JenV', 'Regelt een gesprek tussen Nijmegen en het OM', '2018-06-14', {
      of: jenv,
      bottleneck: bottlenecks.grondslag,
    })
    .doneOn('2018-06-11');
  meeting.minutes(
    '2018-05-24',
    'Volgende week geldt de AVG. De kerngroep wil niet wachten tot alles zeker is, maar wel vastleggen wat wij hebben afgewogen. Maastricht was er niet: er is geen projectleider. Leeuwarden vraagt openlijk of doorgaan nog zin heeft; iedereen waardeert dat.',
  );
}
