import type { Story } from '../dsl/story.ts';
import { closedDays, councilRecess, schoolHolidays } from './calendar.ts';

/** Once there was a national lead: how fast one answers one another, and when not to meet. */
export function agreements({ programme }: Story) {
  programme.agreesOn('2017-09-14', [
    { rung: 'core_group', urgency: 'regular', acknowledgeDays: 5, answerDays: 30, solveDays: 60 },
    { rung: 'core_group', urgency: 'soon', acknowledgeDays: 3, answerDays: 10, solveDays: 30 },
    { rung: 'ministry', urgency: 'regular', acknowledgeDays: 5, answerDays: 15, solveDays: 60 },
    { rung: 'ministry', urgency: 'soon', acknowledgeDays: 2, answerDays: 5, solveDays: 20 },
    { rung: 'steering_group', urgency: 'regular', acknowledgeDays: 5, answerDays: 20, solveDays: 60 },
    { rung: 'steering_group', urgency: 'soon', acknowledgeDays: 3, answerDays: 10, solveDays: 30 },
    { rung: 'administrative', urgency: 'regular', acknowledgeDays: 5, answerDays: 30, solveDays: 90 },
    { rung: 'administrative', urgency: 'soon', acknowledgeDays: 3, answerDays: 15, solveDays: 45 },
  ]);
  // Decided in the third core group meeting. What was asked before keeps the longer terms.
  programme.changesTerms('2018-04-06', 'ministry', 'regular', {
    acknowledgeDays: 3,
    answerDays: 10,
    solveDays: 40,
  });
  programme.keepsFree('2017-11-16', 'school_holiday', schoolHolidays);
  programme.keepsFree('2017-11-16', 'recess', councilRecess);
  programme.keepsFree('2017-11-16', 'closed', closedDays);
}
