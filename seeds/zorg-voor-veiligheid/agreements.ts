import { defaultTerms } from '../../src/domain/programme/terms.ts';
import type { Story } from '../dsl/story.ts';
import { closedDays, councilRecess, schoolHolidays } from './calendar.ts';

/** Once there was a national lead: how fast one answers one another, and when not to meet. */
export function agreements({ programme }: Story) {
  programme.agreesOn('2017-09-14', defaultTerms());
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
