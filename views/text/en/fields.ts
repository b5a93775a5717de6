import type { Text } from '../index.ts';

export const fields: Text['fields'] = {
  summary: (n) => (n === 1 ? '1 answer is not right yet' : `${n} answers are not right yet`),
  required: 'Fill this in.',
  choose: 'Make a choice.',
  tooLong: (max) => `Make this shorter: ${max} characters at most.`,
  date: (example) => `Fill in a date, like ${example}.`,
  number: 'Fill in a whole number.',
  atLeast: (min) => `Fill in ${min} or more.`,
  atMost: (max) => `Fill in ${max} at most.`,
  typeReference: 'Type the number, for example K-14. You find it in the list of bottlenecks.',
  typeTitle: 'Type words from the title.',
  unknownChoice: 'Choose something from the list.',
  personal: 'This looks like personal data. Take it out, or confirm that you have checked it.',
  taken: 'This exists already. Choose something else.',
};
