import { describe, expect, test } from 'vitest';
import { type Asked, type Due, overdueByParty, questionsDue } from '../../../src/domain/home/overdue.ts';

const today = '2018-11-29';
const escalation: Asked['escalation'] = {
  rung: 'ministry',
  addresseeId: 3,
  startedOn: '2018-11-01',
  acknowledgeBy: '2018-11-06',
  answerBy: '2018-11-15',
  solveBy: '2018-12-28',
  acknowledgedOn: null,
  answeredOn: null,
  answerKind: null,
  solvedOn: null,
  pausedUntil: null,
  endedOn: null,
};
const asked = (change: Partial<Asked['escalation']> = {}, addressee: string | null = 'JenV'): Asked => ({
  bottleneck: { id: 14, title: 'Niemand zegt het' },
  escalation: { ...escalation, ...change },
  city: 'Almere',
  addressee,
});

describe('a question that is late', () => {
  test('is late with whom was asked, and one rung up is proposed', () => {
    expect(questionsDue([asked()], today)).toEqual([
      {
        code: 'question',
        party: 'JenV',
        dueOn: '2018-11-15',
        bottleneckId: 14,
        title: 'Niemand zegt het',
        rung: 'ministry',
        clock: 'answered',
        to: 'steering_group',
      },
    ]);
  });

  test('once answered but not solved in time is late with the city', () => {
    const late = asked({ acknowledgedOn: '2018-11-06', answeredOn: '2018-11-14', solveBy: '2018-11-28' });
    expect(questionsDue([late], today)).toMatchObject([{ party: 'Almere', clock: 'solved' }]);
  });

  test('has nowhere to go from the top', () => {
    const top = asked({ rung: 'administrative', addresseeId: null }, null);
    expect(questionsDue([top], today)).toMatchObject([{ party: '', rung: 'administrative', to: null }]);
  });

  test('is none while all is in time', () => {
    const inTime = asked({ acknowledgedOn: '2018-11-05', answerBy: '2018-12-03' });
    expect(questionsDue([inTime], today)).toEqual([]);
  });
});

describe('what is late, by party', () => {
  const milestone = (party: string, dueOn: string): Due => ({
    code: 'milestone',
    milestoneId: 9,
    title: 'Raad',
    party,
    dueOn,
  });

  test('has the party with the oldest debt first, and its other debts below', () => {
    const due = [
      milestone('Breda', '2018-11-20'),
      milestone('Almere', '2018-11-26'),
      milestone('Breda', '2018-11-28'),
    ];
    expect(overdueByParty(due, today).map(({ party, days }) => [party, days])).toEqual([
      ['Breda', 7],
      ['Breda', 1],
      ['Almere', 3],
    ]);
  });

  test('begins on the day after', () => {
    expect(overdueByParty([milestone('Breda', today)], today)).toEqual([]);
  });

  test('keeps bodies without a name apart', () => {
    const bodies = (['steering_group', 'core_group'] as const).map((rung) =>
      asked({ rung, addresseeId: null }, null),
    );
    const due = [...questionsDue(bodies, today), milestone('Breda', '2018-11-01')];
    expect(overdueByParty(due, today).map(({ party, code }) => party || code)).toEqual([
      'Breda',
      'question',
      'question',
    ]);
  });
});
