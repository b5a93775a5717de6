import type { Meeting } from '../../dsl/meeting.ts';
import type { WholeCast } from '../cast.ts';

/** 28 June 2018: two questions go to the steering group, and one city stops. */
export function fifth(meeting: Meeting, { parties, experiments, bottlenecks }: WholeCast) {
  const { almere, breda, leeuwarden, maastricht, nijmegen, tilburg, zoetermeer, vws } = parties;
  meeting.writesItsAgenda();
  meeting.hears(
    '2018-06-19',
    almere,
    experiments.gezin,
    'on_track',
    'Er is een nieuwe wethouder en zij tekende op haar eerste dag. Tweeëntwintig gezinnen.',
    {
      success: 'De leerplichtambtenaar mag nu vragen of de politie een leerling kent.',
    },
  );
  meeting.hears(
    '2018-06-18',
    breda,
    experiments.transforensisch,
    'attention',
    'Het mag, het wordt betaald, en de GGZ doet het niet: intake tijdens detentie.',
  );
  meeting.hears(
    '2018-06-18',
    leeuwarden,
    experiments.geldzorgen,
    'attention',
    'Wij stellen ons college voor om op 9 juli te stoppen.',
  );
  meeting.hears(
    '2018-06-19',
    maastricht,
    experiments.onaantastbaren,
    'stuck',
    'Sinds 4 juni is er weer een projectleider. De raad beslist op 3 juli.',
  );
  meeting.hears(
    '2018-06-18',
    nijmegen,
    experiments.hitmachine,
    'stuck',
    'De DPIA is klaar. JenV antwoordde voor een deel.',
  );
  meeting.hears(
    '2018-06-18',
    nijmegen,
    experiments.sneller,
    'on_track',
    'Vijf werkdagen gehaald in acht van de tien gevallen.',
  );
  meeting.hears(
    '2018-06-19',
    tilburg,
    experiments.reintegratie,
    'on_track',
    'Beide steden deden de DPIA samen. Breda krijgt weer lijsten van de gevangenis.',
  );
  meeting.hears(
    '2018-06-19',
    zoetermeer,
    experiments.gezicht,
    'on_track',
    'Twee wijken draaien. Agenten geven een kaartje met ons nummer; de helft belt.',
  );
  meeting.circulatesItsAgenda();
  meeting.isHeld();

  meeting.decides('De kerngroep vraagt de stuurgroep om de besturen van twee GGZ-instellingen te spreken.', {
    experiment: experiments.transforensisch,
    bottleneck: bottlenecks.ggzDicht,
  });
  meeting
    .decides('De stuurgroep legt de vraag over het seintje voor aan de minister.', {
      level: 'steering_group',
      experiment: experiments.hitmachine,
      bottleneck: bottlenecks.grondslag,
    })
    .takenOn('2018-07-19');
  meeting.decides('Leeuwarden schrijft op wat het leerde, ook voor wie er nooit aan begint.', {
    experiment: experiments.geldzorgen,
  });
  meeting
    .agrees('Projectleider Leeuwarden', 'Schrijft de deelrapportage over geldzorgen', '2018-09-13', {
      of: leeuwarden,
    })
    .doneOn('2018-09-13');
  meeting
    .agrees('Afgevaardigde VWS', 'Zoekt uit wanneer de regeling voor Zoetermeer klaar is', '2018-07-13', {
      of: vws,
    })
    .doneOn('2018-10-29');
  meeting
    .agrees('Landelijke projectleiding', 'Bereidt met Breda het gesprek met de GGZ voor', '2018-07-06', {
      of: breda,
    })
    .doneOn('2018-07-05');
  meeting.minutes(
    '2018-07-04',
    'Twee vragen gaan naar de stuurgroep, omdat alle andere wegen zijn geprobeerd. Leeuwarden stopt en vertelt waarom: de vraag is beantwoord. De kerngroep vindt dat een uitkomst en geen mislukking. Almere heeft weer een wethouder die tekent.',
  );
}
