import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClocks } from '../../../src/domain/clock.ts';
import { pausesOf } from '../../../src/domain/escalation/pause.ts';
import { refusals } from '../../../src/domain/escalation/refusal.ts';
import { rungs } from '../../../src/domain/escalation.ts';
import { breda, terms } from '../coalition.ts';
import { type Command, moves, play, type Step, tries } from './story.ts';

const steps = fc.array(tries, { minLength: 10, maxLength: 30 }).map(play);

/** What holds for every step of every story, whoever does whatever in whichever order. */
const always = (rule: (step: Step) => void) =>
  fc.assert(
    fc.property(steps, (story) => {
      for (const step of story) rule(step);
    }),
    { numRuns: 100 },
  );

const dueDates = ({ escalation }: Step['before']) =>
  escalation && [escalation.acknowledgeBy, escalation.answerBy, escalation.solveBy];
const isDone = (command: Command, kinds: Command['action'][]) => kinds.includes(command.action);

describe('whatever people do, in whichever order', () => {
  it('no rung is ever skipped', () => {
    always(({ before, after }) => {
      const climbed = rungs.indexOf(after.bottleneck.rung) - rungs.indexOf(before.bottleneck.rung);
      expect(Math.abs(climbed)).toBeLessThanOrEqual(1);
    });
  });

  it('a handover or an answer never changes a due date', () => {
    always(({ command, before, after }) => {
      if (isDone(command, ['handover', 'answer'])) expect(dueDates(after)).toEqual(dueDates(before));
    });
  });

  it('a pause never brings a due date forward, and resuming never before what the terms say', () => {
    always(({ command, before, after }) => {
      const [was, is] = [dueDates(before) ?? [], dueDates(after) ?? []];
      if (isDone(command, ['pause'])) expect(was.every((due, at) => due <= (is[at] ?? ''))).toBe(true);
      if (!after.escalation || !isDone(command, ['resumption'])) return;
      const unpaused = readClocks(after.escalation, [], after.today);
      expect(is[0] && is[0] >= unpaused.acknowledged.dueOn).toBe(true);
      expect(is[1] && is[1] >= unpaused.answered.dueOn).toBe(true);
      expect(is[2] && is[2] >= unpaused.solved.dueOn).toBe(true);
    });
  });

  it('the due dates of open clocks are those that start, terms and pauses give', () => {
    always(({ after: { escalation, events, today } }) => {
      if (!escalation || escalation.endedOn) return;
      const clocks = readClocks(escalation, pausesOf(events), today);
      if (!escalation.acknowledgedOn) expect(escalation.acknowledgeBy).toBe(clocks.acknowledged.dueOn);
      if (!escalation.answeredOn) expect(escalation.answerBy).toBe(clocks.answered.dueOn);
      expect(escalation.solveBy).toBe(clocks.solved.dueOn);
    });
  });

  it('nobody but the asking city ends in "solved"', () => {
    always(({ command, before, after }) => {
      const solved = after.closure?.outcome === 'solved' && before.closure !== after.closure;
      if (!solved) return;
      expect(command.actor).toMatchObject({ role: 'city_lead', partyId: breda });
    });
  });

  it('every refusal is one of the named ones, and changes nothing', () => {
    always(({ result, before, after }) => {
      if (result.ok) return;
      expect(refusals).toContain(result.refusal);
      expect({ ...after, today: before.today }).toEqual(before);
    });
  });

  it('a stay runs exactly while the bottleneck is open above the city, on the same rung', () => {
    always(({ after: { bottleneck, escalation } }) => {
      const outside = bottleneck.status === 'open' && bottleneck.rung !== 'city';
      expect(escalation?.endedOn === null).toBe(outside);
      if (outside) expect(escalation?.rung).toBe(bottleneck.rung);
    });
  });

  it('question and terms of a stay never change while it lasts', () => {
    always(({ before, after, result }) => {
      if (!before.escalation || !after.escalation || (result.ok && result.next)) return;
      const { ask, question, acknowledgeDays, answerDays, solveDays, startedOn } = before.escalation;
      expect(after.escalation).toMatchObject({
        ask,
        question,
        acknowledgeDays,
        answerDays,
        solveDays,
        startedOn,
      });
    });
  });

  it('a stay begins under terms that the coalition agreed on', () => {
    always(({ result }) => {
      if (!result.ok || !result.next) return;
      const { rung, urgency, acknowledgeDays, answerDays, solveDays } = result.next.escalation;
      expect(terms).toContainEqual({ rung, urgency, acknowledgeDays, answerDays, solveDays });
    });
  });

  it('reopenings are counted, one by one, and never forgotten', () => {
    always(({ command, result, before, after }) => {
      const reopened = result.ok && isDone(command, ['reopening']) ? 1 : 0;
      expect(after.bottleneck.reopenings).toBe(before.bottleneck.reopenings + reopened);
    });
  });

  it('what is done was on offer to who did it, and what was not on offer is refused', () => {
    always(({ command, offered, result }) => {
      if (result.ok) expect(offered).toContain(command.action);
      if (!offered.includes(command.action)) expect(result.ok).toBe(false);
    });
  });

  it('gets everywhere: each action succeeds in some story, and the top is reached', () => {
    const stories = fc.sample(steps, { numRuns: 300, seed: 1 }).flat();
    const done = new Set(stories.filter(({ result }) => result.ok).map(({ command }) => command.action));
    expect([...done].sort()).toEqual([...moves].sort());
    expect(stories.map(({ after }) => after.bottleneck.rung)).toContain('administrative');
  });
});
