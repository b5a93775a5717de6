import type { Text } from '../index.ts';

export const programme: Text['programme'] = {
  admin: {
    title: 'Administration',
    lead: 'This is what the coalition agreed on. The core group and readers may read it; the national project lead changes it.',
    subject: 'Subject',
    about: 'What you arrange there',
    amount: 'What there is',
    programmeAbout: 'Name, duration, first contact and the rhythm of the meetings',
    termsAbout: 'How many working days there are to acknowledge, to answer and to solve',
    partiesAbout: 'Who takes part, from when until when',
    peopleAbout: 'Who has which role, on whose behalf',
    periodsAbout: 'Days on which a meeting is unwise',
    auditAbout: 'Who did what, and when',
    termCount: (n) => (n === 1 ? '1 term' : `${n} terms`),
    partyCount: (cities, ministries, partners) =>
      `${cities} ${cities === 1 ? 'city' : 'cities'}, ${ministries} ${ministries === 1 ? 'ministry' : 'ministries'}, ${partners} ${partners === 1 ? 'chain partner' : 'chain partners'}`,
    peopleCount: (now, all) => `${now} with a role, ${all} in all`,
    periodCount: (n) => (n === 1 ? '1 period to come' : `${n} periods to come`),
  },
  title: 'Programme',
  lead: 'This holds for what is still to come. Meetings that are planned already keep their date and deadlines.',
  readOnly: 'Only the national project lead can change this.',
  save: 'Save the programme',
  sections: {
    deal: 'The City Deal',
    rhythm: 'The rhythm of the meetings',
    deadlines: 'Deadlines around a meeting, in working days',
    people: 'Names of people who left',
  },
  fields: {
    title: 'Name of the City Deal',
    summary: 'Summary',
    startsOn: 'Begins on',
    endsOn: 'Ends on',
    firstContactId: 'First contact at the national government',
    meetingWeeks: 'Every how many weeks is there a meeting?',
    meetingAnchorOn: 'From which meeting is the rhythm counted?',
    meetingStartsAt: 'At what time does the meeting begin?',
    meetingMinutes: 'How many minutes does it take?',
    meetingPlace: 'Where is it?',
    updatesDueDays: 'Updates in, so many working days before',
    agendaDueDays: 'Agenda drawn up, so many working days before',
    circulateDueDays: 'Agenda circulated, so many working days before',
    minutesDueDays: 'Minutes ready, so many working days after',
    retentionMonths: 'Months after the last role until a name gives way to that role',
  },
  firstContactHint:
    'A question to the national government goes here, unless the city names another ministry.',
  anchorHint: 'A working day. When a later meeting falls on a holiday, only that meeting moves.',
  deadlinesHint:
    'The draft agenda may be there before the updates: you bring it up to date before you publish.',
  timeHint: 'For example 13:00.',
  noFirstContact: 'Not chosen yet',
  refusals: {
    ends_before_start: 'Choose a day after the beginning.',
    anchor_on_weekend: 'Choose a working day: this is a weekend.',
    anchor_on_holiday: 'Choose a working day: this is a holiday.',
    no_time: 'Fill in a time, such as 13:00.',
    circulated_before_updates:
      'Do not circulate the agenda before the updates are in: fill in fewer working days here.',
    circulated_before_agenda:
      'Do not circulate the agenda before it is drawn up: fill in fewer working days here.',
  },
};
