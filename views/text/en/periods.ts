import type { Text } from '../index.ts';

export const periods: Text['periods'] = {
  title: 'Calendar',
  lead: 'Days on which a meeting is unwise. Public holidays and Prinsjesdag are worked out by the programme itself.',
  coming: 'Now and later',
  past: (n) => (n === 1 ? '1 period that is over' : `${n} periods that are over`),
  none: 'Nothing is left on the calendar. Add the holidays and recesses of the coming year.',
  columns: { label: 'Name', kind: 'Kind', fromOn: 'From', untilOn: 'Until', edit: 'Edit' },
  fields: { kind: 'What is it?', label: 'Name', fromOn: 'First day', untilOn: 'Last day' },
  addTitle: 'Add a period',
  add: 'Add the period',
  edit: (label) => `Edit ${label}`,
  editTitle: 'Edit a period',
  save: 'Save the period',
  remove: 'Remove the period',
  added: (label) => `${label} is on the calendar.`,
  removed: (label) => `${label} has been taken off the calendar.`,
  taken: 'This period is there already, with the same name and the same first day.',
  refusals: {
    until_before_from: 'Choose the first day or a later day.',
    too_long: 'Choose a day within a year.',
  },
};
