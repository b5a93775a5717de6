import type { Text } from '../index.ts';

export const search: Text['search'] = {
  title: 'Search',
  titleFor: (q) => `Search: ${q}`,
  question: 'What are you looking for?',
  hint: 'One or more words, or a number such as K‑14, B‑7 or A‑31. All words must occur.',
  nothing: 'Nothing found. Try fewer words, or part of a word.',
  more: (n) => `These are the first ${n}. With one more word you find it more precisely.`,
  groups: {
    experiments: 'Experiments',
    bottlenecks: 'Bottlenecks',
    decisions: 'Decisions',
    actions: 'Actions',
    lessons: 'Lessons',
    meetings: 'Meetings',
    parties: 'Parties',
  },
};
