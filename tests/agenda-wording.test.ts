import { describe, expect, test } from 'vitest';
import type { Reason } from '../src/domain/agenda/reason.ts';
import { wordReason } from '../views/agenda/reasons.ts';
import { ownTitle, plannedInWords, referenceOf } from '../views/agenda/wording.ts';
import { textIn } from '../views/text/index.ts';

const dutch = { t: await textIn('nl'), today: '2018-11-29' };
const english = { t: await textIn('en'), today: '2018-11-29' };

const milestone = { title: 'Raadsbesluit', city: 'Breda' };
const atJenV = { rung: 'ministry', addressee: 'JenV' } as const;
const atCoreGroup = { rung: 'core_group', addressee: '' } as const;

type With<Code, R = Reason> = R extends { code: infer Own } ? (Code extends Own ? R : never) : never;

/** Every reason there is: a new one must be worded before this compiles. */
const reasons: { [C in Reason['code']]: [With<C>, string][] } = {
  standing: [[{ code: 'standing' }, 'vast agendapunt']],
  minutes_of: [[{ code: 'minutes_of', number: 8, on: '2018-11-01' }, 'verslag van overleg 8, do 1 nov']],
  action_open: [
    [{ code: 'action_open', count: 1 }, '1 actie staat open'],
    [{ code: 'action_open', count: 5 }, '5 acties staan open'],
  ],
  action_overdue: [
    [{ code: 'action_overdue', count: 2, days: 12 }, '2 daarvan zijn te laat, de oudste 12 werkdagen'],
    [{ code: 'action_overdue', count: 1, days: 0 }, '1 daarvan is te laat'],
  ],
  next_meeting: [[{ code: 'next_meeting', on: '2019-01-24' }, 'het volgende overleg is do 24 jan 2019']],
  update_progress: [
    [{ code: 'update_progress', city: 'Breda', progress: 'attention' }, 'Breda meldt: let op'],
  ],
  no_update: [[{ code: 'no_update', city: 'Breda' }, 'nog geen voortgangsbericht van Breda']],
  not_heard: [[{ code: 'not_heard', city: 'Breda', meetings: 2 }, 'Breda is 2 overleggen niet gehoord']],
  success: [[{ code: 'success', city: 'Tilburg' }, 'een succes om te delen, uit Tilburg']],
  support_question: [
    [{ code: 'support_question', city: 'Almere' }, 'Almere heeft een vraag aan de andere steden'],
  ],
  vacancy: [
    [
      { code: 'vacancy', owner: 'care', since: '2018-05-25', days: 188 },
      'geen eigenaar zorg sinds vr 25 mei (188 dagen)',
    ],
  ],
  new_bottleneck: [[{ code: 'new_bottleneck', on: '2018-11-12' }, 'nieuw knelpunt, vastgelegd op ma 12 nov']],
  at_core_group: [[{ code: 'at_core_group', since: '2018-11-01' }, 'ligt bij de kerngroep sinds do 1 nov']],
  wanted_by: [[{ code: 'wanted_by', on: '2018-12-20' }, 'antwoord nodig voor do 20 dec']],
  acknowledgement_overdue: [
    [
      { code: 'acknowledgement_overdue', days: 3, ...atJenV },
      'ontvangstbevestiging 3 werkdagen te laat (JenV)',
    ],
  ],
  answer_overdue: [
    [{ code: 'answer_overdue', days: 8, ...atJenV }, 'antwoord 8 werkdagen te laat (JenV)'],
    [{ code: 'answer_overdue', days: 0, ...atCoreGroup }, 'antwoord te laat (kerngroep)'],
  ],
  solution_overdue: [
    [{ code: 'solution_overdue', days: 1, ...atJenV }, 'oplossing in de praktijk 1 werkdag te laat (JenV)'],
  ],
  proposal_one_rung_up: [
    [
      {
        code: 'proposal_one_rung_up',
        to: 'steering_group',
        history: [
          { ...atCoreGroup, on: '2018-09-20' },
          { ...atJenV, on: '2018-10-08' },
        ],
      },
      'voorstel: opschalen naar de stuurgroep. Tot nu toe: kerngroep (do 20 sep), daarna JenV (ma 8 okt)',
    ],
  ],
  answer_received: [
    [
      { code: 'answer_received', rung: 'ministry', from: 'VWS', on: '2018-11-20', answer: 'partial' },
      'antwoord van VWS op di 20 nov: gedeeltelijk beantwoord',
    ],
    [
      { code: 'answer_received', rung: 'core_group', from: '', on: '2018-11-20', answer: null },
      'antwoord van de kerngroep op di 20 nov',
    ],
  ],
  awaits_verdict: [
    [
      { code: 'awaits_verdict', city: 'Breda', days: 15 },
      'het antwoord ligt er 15 werkdagen; Breda zei nog niet of het in de praktijk werkt',
    ],
  ],
  milestone_due: [
    [
      { code: 'milestone_due', ...milestone, on: '2018-12-20' },
      '‘Raadsbesluit’ (Breda) staat gepland op do 20 dec',
    ],
  ],
  milestone_missed: [
    [
      { code: 'milestone_missed', ...milestone, on: '2018-11-19', workingDays: 8 },
      '‘Raadsbesluit’ (Breda) stond gepland op ma 19 nov en is 8 werkdagen te laat: vraagt een nieuwe datum',
    ],
  ],
  forecast_moved: [
    [
      {
        code: 'forecast_moved',
        ...milestone,
        weeks: 6,
        fromOn: '2018-12-13',
        toOn: '2019-01-24',
        reason: 'de raad zit vol',
      },
      '‘Raadsbesluit’ (Breda) is 6 weken opgeschoven, van do 13 dec 2018 naar do 24 jan 2019: de raad zit vol',
    ],
    [
      {
        code: 'forecast_moved',
        ...milestone,
        weeks: -1,
        fromOn: '2018-12-20',
        toOn: '2018-12-13',
        reason: 'er is ruimte',
      },
      '‘Raadsbesluit’ (Breda) is 1 week vervroegd, van do 20 dec naar do 13 dec: er is ruimte',
    ],
  ],
  funding_gap: [[{ code: 'funding_gap', year: 2019, amount: 40_000 }, '€ 40.000 nog niet zeker in 2019']],
  money_ends_first: [
    [
      { code: 'money_ends_first', on: '2019-04-01', endsOn: '2019-06-30' },
      'het zekere geld is op vanaf ma 1 apr 2019, het experiment loopt tot en met zo 30 jun 2019',
    ],
  ],
  funding_late: [
    [
      { code: 'funding_late', from: 'VWS', rung: 'promised', amount: 50_000, workingDays: 83 },
      '€ 50.000 van VWS (toegezegd) is 83 werkdagen te laat',
    ],
  ],
  funding_step: [
    [
      { code: 'funding_step', from: 'JenV', rung: 'granted', amount: 50_000, on: '2018-11-19' },
      '€ 50.000 van JenV: beschikt op ma 19 nov',
    ],
  ],
  steering_decision: [
    [{ code: 'steering_decision' }, 'de kerngroep bereidt dit besluit voor de stuurgroep voor'],
  ],
  lesson: [[{ code: 'lesson', on: '2018-11-08' }, 'les gedeeld op do 8 nov']],
  carried_over: [
    [{ code: 'carried_over', times: 2 }, 'twee keer doorgeschoven'],
    [{ code: 'carried_over', times: 9 }, '9 keer doorgeschoven'],
  ],
  by_hand: [
    [{ code: 'by_hand', by: 'national_lead' }, 'toegevoegd door de landelijke projectleiding'],
    [{ code: 'by_hand', by: 'iemand' }, 'toegevoegd door de landelijke projectleiding'],
  ],
  source_gone: [
    [{ code: 'source_gone' }, 'de aanleiding is voorbij; het punt blijft staan omdat u het zelf aanpaste'],
  ],
};

const plainSpaces = (text: string) => text.replace(/\u00a0/g, ' ');

describe('why something is on the agenda', () => {
  test.each(Object.values(reasons).flat() as [Reason, string][])('%o is told as: %s', (reason, words) => {
    expect(plainSpaces(wordReason(reason, dutch))).toBe(words);
    const inEnglish = wordReason(reason, english);
    expect(inEnglish).not.toBe('');
    expect(inEnglish).not.toMatch(/undefined|NaN|null|\[object/);
    expect(plainSpaces(inEnglish)).not.toBe(words);
  });
});

describe('what an agenda item is called', () => {
  test('standing items have a name of their own, decisions and lessons say what they are', () => {
    const titleOf = (kind: Parameters<typeof ownTitle>[0]['kind'], title = 'X') =>
      ownTitle({ kind, title }, dutch);
    expect(titleOf('opening', '')).toBe('Opening en mededelingen');
    expect(titleOf('steering_decision')).toBe('Besluit voorbereiden: X');
    expect(titleOf('lesson')).toBe('Les: X');
    expect(titleOf('bottleneck')).toBe('X');
  });

  test('bottlenecks and decisions have their reference', () => {
    const about = {
      kind: 'bottleneck',
      milestoneId: null,
      lessonId: null,
      experimentId: 1,
      fundingLineId: null,
    } as const;
    expect(referenceOf({ ...about, key: 'bottleneck:14', bottleneckId: 14 })).toEqual({ kind: 'K', id: 14 });
    expect(referenceOf({ ...about, key: 'decision:7', bottleneckId: 14 })).toEqual({ kind: 'B', id: 7 });
    expect(referenceOf({ ...about, key: 'experiment:1', bottleneckId: null })).toBeNull();
  });
});

test.each([
  [118, 'Gepland: 118 van 120 minuten, nog 2 minuten vrij'],
  [120, 'Gepland: 120 van 120 minuten, precies vol'],
  [121, 'Gepland: 121 van 120 minuten, 1 minuut te lang'],
])('%i minutes are told as: %s', (planned, words) => {
  expect(plannedInWords(planned, 120, dutch)).toBe(words);
});
