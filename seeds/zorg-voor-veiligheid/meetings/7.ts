import type { Meeting } from '../../dsl/meeting.ts';
import type { WholeCast } from '../cast.ts';

/** 20 September 2018: one city says goodbye, one question goes to the minister. */
export function seventh(meeting: Meeting, { parties, experiments, bottlenecks }: WholeCast) {
  const { almere, breda, maastricht, nijmegen, tilburg, leeuwarden, bzk, vws } = parties;
  meeting.writesItsAgenda();
  meeting.hears(
    '2018-09-10',
    almere,
    experiments.gezin,
    'attention',
    'Het voorstel om van koers te veranderen ligt bij het college.',
  );
  meeting.hears(
    '2018-09-11',
    breda,
    experiments.transforensisch,
    'attention',
    'Zevenentwintig mensen. Burgemeester en wethouder wachten op elkaar met het voorstel voor 2019.',
  );
  meeting.hears(
    '2018-09-11',
    maastricht,
    experiments.onaantastbaren,
    'stuck',
    'De toezegging van JenV is vervallen. Wij proberen het opnieuw bij de begroting van november.',
  );
  meeting.hears(
    '2018-09-10',
    nijmegen,
    experiments.hitmachine,
    'attention',
    'De kleine proef geeft negen seintjes. Vier daarvan leidden tot hulp.',
    {
      success: 'Vier keer hulp die er anders niet was gekomen.',
    },
  );
  meeting.hears(
    '2018-09-10',
    nijmegen,
    experiments.sneller,
    'on_track',
    'Vijf werkdagen is gewoon geworden. Zoetermeer neemt het mandaat over.',
  );
  meeting.hears(
    '2018-09-11',
    tilburg,
    experiments.reintegratie,
    'on_track',
    'Honderdtien mensen. Beide colleges willen na 2019 door.',
  );
  meeting.circulatesItsAgenda({ without: [experiments.gezicht] });
  meeting.isHeld();

  meeting.decides(
    'De vraag over het seintje gaat naar de minister, met de negen seintjes uit Nijmegen als voorbeeld.',
    {
      experiment: experiments.hitmachine,
      bottleneck: bottlenecks.grondslag,
    },
  );
  meeting.decides(
    'Leeuwarden verlaat de deal op 30 september. De deelrapportage blijft voor iedereen beschikbaar.',
    {
      experiment: experiments.geldzorgen,
    },
  );
  meeting
    .agrees(
      'Afgevaardigde BZK',
      'Vraagt na welke gemeenten inschrijven vanuit detentie toestaan',
      '2018-10-19',
      { of: bzk },
    )
    .doneOn('2018-10-24');
  meeting
    .agrees(
      'Projectleider Leeuwarden',
      'Draagt de stukken over aan de landelijke projectleiding',
      '2018-09-28',
      { of: leeuwarden },
    )
    .doneOn('2018-09-27');
  meeting.agrees(
    'Afgevaardigde VWS',
    'Stuurt een lijst met regelingen die voor meer dan één domein mogen',
    '2018-11-09',
    { of: vws },
  );
  meeting
    .agrees(
      'Projectleider Nijmegen',
      'Stuurt het voorstel rond dat twee bestuurders samen indienden',
      '2018-10-19',
      {
        of: nijmegen,
        bottleneck: bottlenecks.eigenaar,
      },
    )
    .doneOn('2018-10-18');
  meeting.minutes(
    '2018-09-27',
    'De kerngroep neemt afscheid van Leeuwarden en dankt voor de eerlijkheid. Zoetermeer stuurde geen bericht en was er niet. Nijmegen laat zien wat een klein seintje kan doen. In Maastricht is de toezegging van JenV vervallen; de kerngroep maakt zich zorgen.',
  );
}
