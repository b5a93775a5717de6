import { describe, expect, test } from 'vitest';
import { judgeCity } from '../../../src/domain/steering.ts';
import { progresses } from '../../../src/domain/update.ts';
import { almere, calm, judge, meetings, report, today } from './example.ts';

describe('progress', () => {
  test.each(progresses)('is what the city itself last said: %s', (progress) => {
    expect(judge({ updates: [report('stuck', '2018-11-01'), report(progress)] }).progress).toEqual({
      light: progress,
      reason: { code: 'reported', on: '2018-11-29', experimentId: 10, experiment: 'Vroegsignalering' },
    });
  });

  test('asks attention when nothing was heard for two meetings', () => {
    expect(judge({ updates: [report('on_track', '2018-09-20')] }).progress).toMatchObject({
      light: 'attention',
      reason: { code: 'not_heard', meetings: 2 },
    });
    expect(judge({ updates: [report('on_track', '2018-11-01')] }).progress.light).toBe('on_track');
  });

  test('stays stuck when a city fell silent after saying so', () => {
    expect(judge({ updates: [report('stuck', '2018-09-20')] }).progress.light).toBe('stuck');
  });

  test('counts silence from the start when there never was an update', () => {
    expect(judge({ updates: [] }).progress.reason).toMatchObject({ code: 'not_heard', meetings: 3 });
    expect(judge({ updates: [], startsOn: '2018-12-01' }).progress).toMatchObject({
      light: 'none',
      reason: { code: 'not_heard_yet' },
    });
  });

  test('takes an update for the coming meeting, and no meeting to come counts as silence', () => {
    const coming = almere({
      meetings: [...meetings, '2019-01-17', '2019-02-28'],
      experiments: [{ ...calm, updates: [report('attention', '2019-01-17')] }],
    });
    expect(judgeCity(coming, today).progress.light).toBe('attention');
    const held = { ...coming, experiments: [calm] };
    expect(judgeCity(held, today).progress.light).toBe('on_track');
  });

  test('of a joint experiment takes the own word first, else that of the partner', () => {
    const partner = report('attention', '2018-12-06', 2);
    expect(judge({ updates: [partner, report('on_track')] }).progress.light).toBe('on_track');
    expect(judge({ updates: [partner, report('on_track', '2018-11-01')] }).progress.light).toBe('attention');
  });
});
