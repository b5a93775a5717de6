import type { Meeting } from '../../dsl/meeting.ts';
import type { WholeCast } from '../cast.ts';

/** 1 November 2018: six cities, six ministries, and eleven months to go. */
export function eighth(meeting: Meeting, { parties, experiments, bottlenecks }: WholeCast) {
  const { almere, breda, maastricht, nijmegen, tilburg, jenv, financien, ocw } = parties;
  meeting.writesItsAgenda();
  meeting.hears(
    '2018-10-22',
    almere,
    experiments.gezin,
    'on_track',
    'Wij begonnen opnieuw, bij de leerplicht en in groep 7. Twaalf gezinnen, eerste gesprek na twee weken.',
    {
      success: 'Van vier weken naar twee weken, door bij de leerplicht te beginnen.',
    },
  );
  meeting.hears(
    '2018-10-23',
    breda,
    experiments.transforensisch,
    'attention',
    'Dertig mensen: het team is vol. Over 2019 beslist de raad in december.',
  );
  meeting.hears(
    '2018-10-23',
    maastricht,
    experiments.onaantastbaren,
    'stuck',
    'Het college besluit opnieuw niet. Voor zorg is er nog steeds geen eigenaar.',
  );
  meeting.hears(
    '2018-10-22',
    nijmegen,
    experiments.hitmachine,
    'attention',
    'Wij wachten op de minister. Het convenant met het OM schuift naar februari.',
  );
  meeting.hears(
    '2018-10-22',
    nijmegen,
    experiments.sneller,
    'on_track',
    'Het college wil de werkwijze houden en beslist half november.',
  );
  meeting.hears(
    '2018-10-23',
    tilburg,
    experiments.reintegratie,
    'on_track',
    'De deelrapportage na honderd mensen is klaar. Beide burgemeesters gingen mee naar binnen.',
    {
      success: 'Vier op de vijf hebben op de dag van vrijlating onderdak en inkomen.',
      supportQuestion:
        'Heeft een stad geregeld dat iemand zich vanuit detentie kan inschrijven voor een woning?',
    },
  );
  meeting.circulatesItsAgenda({ without: [experiments.gezicht] });
  meeting.isHeld({ leavesOpen: [bottlenecks.onderwijsgeld] });

  meeting.decides(
    'De kerngroep vraagt de stuurgroep om met Maastricht te spreken: alsnog beginnen, of eervol stoppen.',
    {
      experiment: experiments.onaantastbaren,
      bottleneck: bottlenecks.potje,
    },
  );
  meeting.decides(
    'De stuurgroep spreekt af hoe de deal in oktober 2019 eindigt en wie de lessen daarna beheert.',
    {
      level: 'steering_group',
    },
  );
  meeting.decides('Elke stad zegt in januari hoe haar experiment na de deal verder gaat.');
  meeting
    .agrees(
      'Afgevaardigde JenV',
      'Vraagt het onderzoekscentrum naar voorlopige cijfers over terugval',
      '2018-11-16',
      { of: jenv },
    )
    .doneOn('2018-11-20');
  meeting.agrees(
    'Projectleider Breda',
    'Zet burgemeester en wethouder samen boven het raadsvoorstel',
    '2018-11-23',
    {
      of: breda,
      bottleneck: bottlenecks.eigenaar,
    },
  );
  meeting.agrees(
    'Afgevaardigde OCW',
    'Zoekt wie bij schoolbesturen over hulp op school beslist',
    '2018-12-07',
    {
      of: ocw,
      bottleneck: bottlenecks.onderwijsgeld,
    },
  );
  meeting.agrees(
    'Afgevaardigde Financiën',
    'Legt uit wanneer geld uit twee domeinen in één regeling mag',
    '2018-12-13',
    { of: financien },
  );
  meeting.agrees(
    'Landelijke projectleiding',
    'Plant een gesprek met de zorgverzekeraar over het team',
    '2018-12-20',
    { bottleneck: bottlenecks.naDeDeal },
  );
  meeting
    .agrees('Projectleider Almere', 'Deelt het formulier voor leerplicht en politie', '2018-11-30', {
      of: almere,
    })
    .doneOn('2018-11-26');
  meeting.minutes(
    '2018-11-08',
    'Financiën is erbij. Tilburg en Breda laten zien wat een jaar volhouden doet. Almere is opnieuw begonnen en gaat sneller. Maastricht heeft nu drie keer nee gehoord; de kerngroep vindt dat bestuurders met elkaar moeten praten. Van Zoetermeer kwam geen bericht. Voor de vraag over geld van het onderwijs was geen tijd.',
  );
}
