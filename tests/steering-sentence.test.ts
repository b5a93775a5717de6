import { describe, expect, test } from 'vitest';
import { summaryWords } from '../views/steering/summary.tsx';
import { textIn } from '../views/text/index.ts';
import type { View } from '../views/view.ts';

type Counts = [cities: number, onSchedule: number, waitingForMoney: number, asked: number];

const texts = { nl: await textIn('nl'), en: await textIn('en') };

const sentence = (
  language: 'nl' | 'en',
  [cities, onSchedule, waitingForMoney, asked]: Counts,
  ofYou = true,
) =>
  summaryWords(
    { t: texts[language] } as View,
    { cities, trying: cities, onSchedule, unjudged: 0, waitingForMoney, asked },
    ofYou,
  );

describe('where the deal stands in one sentence', () => {
  test.each<[Counts, string]>([
    [
      [7, 5, 2, 2],
      'Vijf van de zeven steden liggen op schema; twee wachten op geld; er worden twee dingen van u gevraagd.',
    ],
    [
      [7, 1, 1, 1],
      'Eén van de zeven steden ligt op schema; één wacht op geld; er wordt één ding van u gevraagd.',
    ],
    [
      [7, 0, 0, 0],
      'Geen van de zeven steden ligt op schema; geen stad wacht op geld; er wordt niets van u gevraagd.',
    ],
    [
      [6, 6, 6, 13],
      'Alle zes steden liggen op schema; alle zes wachten op geld; er worden 13 dingen van u gevraagd.',
    ],
    [[2, 2, 2, 0], 'Beide steden liggen op schema; beide wachten op geld; er wordt niets van u gevraagd.'],
    [[2, 0, 1, 0], 'Geen van beide steden ligt op schema; één wacht op geld; er wordt niets van u gevraagd.'],
    [[1, 0, 1, 0], 'De enige stad ligt niet op schema; die wacht op geld; er wordt niets van u gevraagd.'],
    [[0, 0, 0, 0], 'Op deze dag doet er geen stad mee; er wordt niets van u gevraagd.'],
  ])('in Dutch: %j', (counts, words) => {
    expect(sentence('nl', counts)).toBe(words);
  });

  test('says so as long as no city tries anything', () => {
    const counts = { cities: 5, trying: 0, onSchedule: 0, unjudged: 5, waitingForMoney: 0, asked: 0 };
    expect(summaryWords({ t: texts.nl } as View, counts, true)).toBe(
      'De steden hebben nog geen experimenten vastgelegd; er wordt niets van u gevraagd.',
    );
  });

  const early = (language: 'nl' | 'en', [cities, onSchedule, unjudged, waitingForMoney]: Counts) =>
    summaryWords(
      { t: texts[language] } as View,
      { cities, trying: cities, onSchedule, unjudged, waitingForMoney, asked: 0 },
      true,
    ).replace(/; [^;]*\.$/, '');

  test.each<[[cities: number, onSchedule: number, unjudged: number, waiting: number], string, string]>([
    [
      [3, 0, 3, 0],
      'Er is nog geen oordeel over de drie steden',
      'There is no verdict yet on the three cities',
    ],
    [[2, 0, 2, 0], 'Er is nog geen oordeel over beide steden', 'There is no verdict yet on either city'],
    [[1, 0, 1, 0], 'Er is nog geen oordeel over de enige stad', 'There is no verdict yet on the only city'],
    [
      [3, 0, 3, 1],
      'Er is nog geen oordeel over de drie steden; één wacht op geld',
      'There is no verdict yet on the three cities; one is waiting for money',
    ],
    [
      [3, 0, 2, 0],
      'Eén van de drie steden ligt niet op schema; over twee is nog geen oordeel; geen stad wacht op geld',
      'One of the three cities is not on schedule; there is no verdict yet on two; no city is waiting for money',
    ],
    [
      [7, 0, 1, 0],
      'Zes van de zeven steden liggen niet op schema; over één is nog geen oordeel; geen stad wacht op geld',
      'Six of the seven cities are not on schedule; there is no verdict yet on one; no city is waiting for money',
    ],
    [
      [7, 4, 2, 1],
      'Vier van de zeven steden liggen op schema; over twee is nog geen oordeel; één wacht op geld',
      'Four of the seven cities are on schedule; there is no verdict yet on two; one is waiting for money',
    ],
  ])(
    'tells of cities that nobody can judge yet apart from those that are behind: %j',
    (counts, dutch, english) => {
      expect([early('nl', counts), early('en', counts)]).toEqual([dutch, english]);
    },
  );

  test.each<[Counts, string]>([
    [
      [7, 5, 2, 2],
      'Five of the seven cities are on schedule; two are waiting for money; two things are asked of you.',
    ],
    [
      [7, 1, 1, 1],
      'One of the seven cities is on schedule; one is waiting for money; one thing is asked of you.',
    ],
    [
      [7, 0, 0, 0],
      'None of the seven cities is on schedule; no city is waiting for money; nothing is asked of you.',
    ],
    [
      [14, 13, 14, 3],
      '13 of the 14 cities are on schedule; all 14 are waiting for money; three things are asked of you.',
    ],
    [[0, 0, 0, 0], 'No city takes part on this day; nothing is asked of you.'],
  ])('in English: %j', (counts, words) => {
    expect(sentence('en', counts)).toBe(words);
  });

  test('speaks of the steering group to everybody else', () => {
    expect(sentence('nl', [7, 5, 2, 1], false)).toMatch(/er wordt één ding van de stuurgroep gevraagd\.$/);
    expect(sentence('en', [7, 5, 2, 0], false)).toMatch(/nothing is asked of the steering group\.$/);
  });
});
