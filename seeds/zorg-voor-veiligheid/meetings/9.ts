import type { Meeting } from '../../dsl/meeting.ts';
import type { WholeCast } from '../cast.ts';

/** 13 December 2018 lies two weeks ahead: some updates are in, the agenda writes itself today. */
export function ninth(meeting: Meeting, { parties, experiments }: WholeCast) {
  const { almere, tilburg, nijmegen } = parties;
  meeting.hears(
    '2018-11-26',
    almere,
    experiments.gezin,
    'on_track',
    'Achttien gezinnen. De deelrapportage komt vlak voor kerst.',
    {
      supportQuestion: 'Wie leidt gezinscoaches op die ook de straat kennen?',
    },
  );
  meeting.hears(
    '2018-11-27',
    tilburg,
    experiments.reintegratie,
    'on_track',
    'Honderddertig mensen gesproken. Het geld voor 2019 is rond.',
    {
      success: 'Beide raden en JenV: 2019 is helemaal gedekt.',
    },
  );
  meeting.hears(
    '2018-11-27',
    tilburg,
    experiments.transforensisch,
    'on_track',
    'Het team is vol en houdt mensen vast. Onze raad betaalt ook in 2019 mee; in Breda volgt dat besluit in januari.',
  );
  meeting.hears(
    '2018-11-28',
    nijmegen,
    experiments.sneller,
    'on_track',
    'Het college houdt de werkwijze, ook na de deal.',
    {
      success: 'Van experiment naar gewone begroting.',
    },
  );
}
