import type { Text } from '../index.ts';

export const terms: Text['terms'] = {
  title: 'Terms',
  lead: 'How fast the coalition answers one another, per rung and urgency, in Dutch working days.',
  frozen:
    'A question that is running keeps the terms it started with. What you change here holds for questions that start from now on.',
  growing: 'Each next term is as long or longer: first acknowledge, then answer, then solve.',
  save: 'Save the terms',
  unchanged: 'Nothing has changed.',
  missing: 'not agreed on yet',
  columns: {
    rung: 'Rung',
    urgency: 'Urgency',
    acknowledgeDays: 'Acknowledge',
    answerDays: 'Answer',
    solveDays: 'Solve',
  },
  cell: (rung, urgency, term) => `${rung}, ${urgency}: ${term}`,
  refusals: {
    answer_before_acknowledgement:
      'An answer cannot be faster than its acknowledgement: fill in more working days.',
    solved_before_answer: 'Solving cannot be faster than answering: fill in more working days.',
  },
};
