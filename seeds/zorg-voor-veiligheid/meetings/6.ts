import type { Meeting } from '../../dsl/meeting.ts';
import type { WholeCast } from '../cast.ts';

/** 9 August 2018: in the holidays, with half of the people. */
export function sixth(meeting: Meeting, { parties, experiments }: WholeCast) {
  const { almere, breda, maastricht, nijmegen, tilburg, zoetermeer } = parties;
  meeting.writesItsAgenda();
  meeting.hears(
    '2018-07-30',
    almere,
    experiments.gezin,
    'attention',
    'Wij keken terug bij alle gezinnen: de eerste signalen lagen in groep 7. Wij zoeken op de verkeerde school.',
  );
  meeting.hears(
    '2018-07-31',
    breda,
    experiments.transforensisch,
    'on_track',
    'Vierentwintig mensen. Eén GGZ-instelling begint in september met intakes binnen.',
    {
      success: 'Een gesprek van bestuurders deed in twee weken wat ons in vier maanden niet lukte.',
    },
  );
  meeting.hears(
    '2018-07-31',
    maastricht,
    experiments.onaantastbaren,
    'stuck',
    'De raad koos op 3 juli voor het tekort op de jeugdzorg. JenV wacht tot 1 september.',
  );
  meeting.hears(
    '2018-07-27',
    nijmegen,
    experiments.hitmachine,
    'attention',
    'Binnen het Zorg- en Veiligheidshuis beginnen wij klein. De grote vraag gaat in het najaar naar de minister.',
  );
  meeting.hears(
    '2018-07-30',
    tilburg,
    experiments.reintegratie,
    'on_track',
    'Honderd mensen gesproken. De zomer is rustig, de poort blijft open.',
  );
  meeting.hears(
    '2018-08-01',
    zoetermeer,
    experiments.gezicht,
    'attention',
    'In de vakantie vielen wijk en politie terug op de oude nummers. Het geld van VWS is er nog niet.',
  );
  meeting.circulatesItsAgenda();
  meeting.isHeld({ leavesOpen: [experiments.onaantastbaren, experiments.sneller] });

  meeting.decides(
    'Almere mag van koers veranderen: jonger, met minder gezinnen. Het college van Almere besluit in september.',
    {
      experiment: experiments.gezin,
    },
  );
  meeting
    .agrees('Projectleider Almere', 'Schrijft op wat er verandert en wat er is geleerd', '2018-09-24', {
      of: almere,
    })
    .doneOn('2018-09-24');
  meeting
    .agrees(
      'Landelijke projectleiding',
      'Belt Maastricht en JenV over de voorwaarde van 1 september',
      '2018-08-24',
      { of: maastricht },
    )
    .doneOn('2018-08-23');
  meeting.minutes(
    '2018-08-16',
    'Door de vakantie waren vier steden en drie departementen er. Almere vertelt eerlijk dat het te laat in het leven van een jongere zoekt. Maastricht kon niet komen; het punt gaat door naar september. De kerngroep overweegt om in augustus niet meer te vergaderen.',
  );
}
