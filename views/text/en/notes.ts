import type { Text } from '../index.ts';

export const notes: Text['notes'] = {
  write: 'Write a note',
  title: (id) => `A note at K-${id}`,
  lead: 'A short remark for those who work on it. An answer to the question is given as an answer, not here.',
  fields: { text: 'Note', isForCoreGroup: 'For whom?', personalChecked: 'Checked' },
  textHint: (max) => `In ${max} characters at most.`,
  onlyCoreGroup: 'For the core group only',
  onlyCoreGroupHint:
    'Cities, ministries and the national lead see it. Steering group members and readers do not.',
  submit: 'Add the note',
  done: 'The note stands in the timeline.',
  withdraw: 'Withdraw the note',
  withdrawn: 'The note was withdrawn.',
  told: 'Note',
  toldCoreGroup: 'Note, for the core group only',
};
