import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isWorkingDay } from '../../src/domain/calendar.ts';
import { weekdayOf } from '../../src/domain/day.ts';
import { rungs, urgencies } from '../../src/domain/escalation.ts';
import { beginningOn, firstMeetingDay } from '../../src/domain/programme/beginning.ts';
import { decideFillings, type Filling } from '../../src/domain/programme/invitees.ts';
import { decideNewParties, oneNameALine, partiesIn } from '../../src/domain/programme/new-parties.ts';
import { openSteps, type SetUpFacts, setUpSteps, vacanciesIn } from '../../src/domain/programme/set-up.ts';
import { areDefaultTerms, decideTerms, defaultTerms } from '../../src/domain/programme/terms.ts';
import { warningsFor } from '../../src/domain/series.ts';
import { namesOf } from '../../views/set-up/full-names.ts';

const breda = { id: 1, kind: 'city', name: 'Breda' } as const;
const tilburg = { id: 2, kind: 'city', name: 'Tilburg' } as const;
const jenv = { id: 3, kind: 'ministry', name: 'JenV' } as const;
const police = { id: 4, kind: 'chain_partner', name: 'politie' } as const;

const nothing: SetUpFacts = {
  deal: { summary: '', firstContactId: null },
  members: [],
  seats: [],
  meetings: 0,
  terms: 0,
};
const everything: SetUpFacts = {
  deal: { summary: 'Wat wij proberen.', firstContactId: 3 },
  members: [breda, tilburg, jenv, police],
  seats: [
    { role: 'city_lead', partyId: 1 },
    { role: 'city_lead', partyId: 2 },
    { role: 'ministry_delegate', partyId: 3 },
  ],
  meetings: 1,
  terms: 8,
};

describe('what is still to be done before a deal can begin', () => {
  test('is everything in the beginning, in order, and nothing at last', () => {
    expect(openSteps(nothing)).toEqual([...setUpSteps]);
    expect(openSteps(everything)).toEqual([]);
  });

  test.each<[string, Partial<SetUpFacts>, string[]]>([
    ['no summary', { deal: { summary: '', firstContactId: 3 } }, ['deal']],
    ['one city', { members: [breda, jenv] }, ['parties']],
    ['no ministry', { members: [breda, tilburg] }, ['parties']],
    ['no first contact', { deal: { summary: 'x', firstContactId: null } }, ['first_contact']],
    ['no meeting', { meetings: 0 }, ['rhythm']],
    ['no terms', { terms: 0 }, ['terms']],
    ['nobody', { seats: [] }, ['people']],
    ['only a chain partner', { members: [police] }, ['parties', 'people']],
  ])('with %s', (_, facts, open) => {
    expect(openSteps({ ...everything, ...facts })).toEqual(open);
  });

  test('names each city without a lead and each ministry without a delegate, and no chain partner', () => {
    const members = everything.members;
    expect(vacanciesIn({ members, seats: [] })).toEqual([
      { role: 'city_lead', party: breda },
      { role: 'city_lead', party: tilburg },
      { role: 'ministry_delegate', party: jenv },
    ]);
    const seats = [
      { role: 'steering_member', partyId: 1 },
      { role: 'city_lead', partyId: 2 },
    ] as const;
    expect(vacanciesIn({ members, seats }).map(({ party }) => party.name)).toEqual(['Breda', 'JenV']);
  });
});

describe('the dates that a deal begins with', () => {
  test.each([
    ['2026-11-22', '2029-11-22'],
    ['2028-02-29', '2031-02-28'],
  ])('run for three years: from %s to %s', (today, endsOn) => {
    expect(beginningOn(today)).toMatchObject({ startsOn: today, endsOn });
  });

  test('have the first meeting on a Thursday with nothing against it, three to six weeks ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
        const today = addDays('2020-01-01', n);
        const day = firstMeetingDay(today);
        expect(weekdayOf(day)).toBe(3);
        expect(isWorkingDay(day)).toBe(true);
        expect(warningsFor(day, [])).toEqual([]);
        expect(daysBetween(today, day)).toBeGreaterThanOrEqual(21);
        expect(daysBetween(today, day)).toBeLessThanOrEqual(42);
      }),
    );
  });
});

describe('the terms that a deal begins with', () => {
  test('are there for each rung that is asked something and each urgency, can follow each other, and are known again', () => {
    const terms = defaultTerms();
    const asked = rungs.filter((rung) => rung !== 'city');
    expect(terms.map(({ rung, urgency }) => `${rung} ${urgency}`).sort()).toEqual(
      asked.flatMap((rung) => urgencies.map((urgency) => `${rung} ${urgency}`)).sort(),
    );
    for (const one of terms) expect(decideTerms(one)).toEqual({ ok: true });
    expect(areDefaultTerms(terms.toReversed())).toBe(true);
    expect(areDefaultTerms(terms.map((one) => ({ ...one, solveDays: one.solveDays + 1 })))).toBe(false);
    expect(areDefaultTerms([])).toBe(false);
  });

  test('give less time to what is wanted soon', () => {
    const of = (urgency: string) => defaultTerms().filter((one) => one.urgency === urgency);
    for (const regular of of('regular')) {
      const soon = of('soon').find(({ rung }) => rung === regular.rung);
      expect(soon?.answerDays).toBeLessThan(regular.answerDays);
    }
  });
});

describe('parties in a list', () => {
  const plainly = (name: string) => ({ name, fullName: `Gemeente ${name}` });
  const named = (list: string) => partiesIn(list, 'city', plainly);

  test.each([
    ['one on each line', 'Breda\nTilburg', ['Breda (Gemeente Breda)', 'Tilburg (Gemeente Tilburg)']],
    ['spaces and empty lines', '  Breda \n\n \t\n', ['Breda (Gemeente Breda)']],
    ['named twice', 'Breda\nbreda', ['Breda (Gemeente Breda)']],
    ['a full name of its own', 'Den Haag = Gemeente ’s-Gravenhage', ['Den Haag (Gemeente ’s-Gravenhage)']],
    ['a full name with a comma', 'X = Een, twee', ['X (Een, twee)']],
    ['no full name after all', 'Breda =', ['Breda (Gemeente Breda)']],
    ['no name before the sign', '= Gemeente Breda', []],
    ['nothing', '', []],
  ])('%s', (_, list, parties) => {
    expect(named(list).map(({ name, fullName }) => `${name} (${fullName})`)).toEqual(parties);
  });

  test('are new, or there already', () => {
    const decided = decideNewParties(named('Breda\nALMERE'), [{ name: 'Almere', kind: 'city' }]);
    expect(decided).toMatchObject({ ok: true, added: [{ name: 'Breda' }], there: [{ name: 'ALMERE' }] });
  });

  test.each([
    ['nothing', ''],
    ['name_too_long', 'B'.repeat(61)],
    ['name_too_long', `Breda = ${'B'.repeat(201)}`],
    ['several_names', 'Almere\nBreda, Tilburg'],
    ['several_names', 'Breda; Tilburg'],
    ['other_kind', 'Breda\nPolitie'],
  ])('are refused: %s', (refusal, list) => {
    expect(decideNewParties(named(list), [police])).toMatchObject({ ok: false, refusal });
  });
});

describe('names that stood on one line', () => {
  const known = (typed: string) => ({
    name: typed.startsWith('Ministerie') ? 'OCW' : typed,
    fullName: typed,
  });

  test.each([
    ['Breda, Tilburg;Almere', 'Breda\nTilburg\nAlmere'],
    ['Breda,\nTilburg\n', 'Breda\nTilburg'],
    ['X = Een, twee\nBreda', 'X = Een, twee\nBreda'],
    ['Ministerie van Onderwijs, Cultuur en Wetenschap', 'Ministerie van Onderwijs, Cultuur en Wetenschap'],
  ])('get a line each, and no full name is torn apart: %s', (list, lines) => {
    expect(oneNameALine(list, known)).toBe(lines);
  });
});

describe('the short and the full name of a party', () => {
  test.each([
    ['Breda', 'Breda; Gemeente Breda'],
    ['gemeente Breda', 'Breda; Gemeente Breda'],
  ])('are known of a city: %s', (typed, names) => {
    expect(Object.values(namesOf('city', typed)).join('; ')).toBe(names);
  });

  test.each([
    ['BZK', 'BZK; Ministerie van Binnenlandse Zaken en Koninkrijksrelaties'],
    ['bzk', 'BZK; Ministerie van Binnenlandse Zaken en Koninkrijksrelaties'],
    [
      'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
      'BZK; Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
    ],
    ['Justitie & Veiligheid', 'JenV; Ministerie van Justitie en Veiligheid'],
    ['J&V', 'JenV; Ministerie van Justitie en Veiligheid'],
    ['het ministerie van VWS', 'VWS; Ministerie van Volksgezondheid, Welzijn en Sport'],
    ['Volksgezondheid, Welzijn en Sport', 'VWS; Ministerie van Volksgezondheid, Welzijn en Sport'],
    ['Ministerie van Defensie', 'Defensie; Ministerie van Defensie'],
    ['Ministerie van Toverkunst', 'Ministerie van Toverkunst; Ministerie van Toverkunst'],
  ])('are known of a ministry by either: %s', (typed, names) => {
    expect(Object.values(namesOf('ministry', typed)).join('; ')).toBe(names);
  });
});

describe('who is invited', () => {
  const vacancies = vacanciesIn({ members: [breda, jenv], seats: [] });
  const filled = (...typed: [name: string, email: string][]): Filling[] =>
    vacancies.map((vacancy, nth) => ({
      ...vacancy,
      name: typed[nth]?.[0] ?? '',
      email: typed[nth]?.[1] ?? '',
    }));
  const anna = ['Anna', 'anna@breda.nl'] as [string, string];

  test('is whoever was filled in; the others can come later', () => {
    expect(decideFillings(filled(anna), [])).toMatchObject({ ok: true, invited: [{ name: 'Anna' }] });
  });

  test.each<[string, Filling[], string[]]>([
    ['nobody', filled(), ['1 name nobody']],
    ['no name', filled(['', 'anna@breda.nl']), ['1 name no_name']],
    ['no address', filled(['Anna', '']), ['1 email no_email']],
    ['something else', filled(['Anna', 'anna']), ['1 email no_email']],
    ['an address that is taken', filled(['Bob', 'Bob@Breda.nl']), ['1 email email_taken']],
    ['one address twice', filled(anna, ['Carla', 'ANNA@breda.nl']), ['3 email email_taken']],
    ['several things', filled(['', 'x@y.nl'], ['Carla', '']), ['1 name no_name', '3 email no_email']],
  ])('is refused: %s', (_, fillings, wrong) => {
    const decided = decideFillings(fillings, ['bob@breda.nl']);
    const told = decided.ok ? [] : decided.wrong.map((one) => `${one.partyId} ${one.field} ${one.refusal}`);
    expect(told).toEqual(wrong);
  });
});
