import type { Text } from '../index.ts';
import { inWords, startInWords } from './numbers.ts';

export const steering: Text['steering'] = {
  title: 'Steering overview',
  onDay: (date) => `As it stood on ${date}`,
  day: {
    label: 'As it stood on another day',
    hint: 'You see what was on record at the end of that day.',
    show: 'Show that day',
    shortcuts: 'Or choose',
    today: 'today',
    meeting: (date) => `core group of ${date}`,
    back: 'You now see how it stands today.',
    refusals: {
      not_a_date: (example) => `Enter a date, such as ${example}.`,
      in_the_future: (today) => `Choose today (${today}) or an earlier day.`,
      before_start: (start) => `Choose ${start}, the start of the City Deal, or a later day.`,
    },
  },

  summary: {
    noCities: 'No city takes part on this day',
    noExperiments: 'The cities have not recorded any experiments yet',
    onSchedule: (n, of) => {
      if (of === 1) return n ? 'The only city is on schedule' : 'The only city is not on schedule';
      if (n === 0)
        return of === 2
          ? 'Neither of the two cities is on schedule'
          : `None of the ${inWords(of)} cities is on schedule`;
      if (n === of)
        return of === 2 ? 'Both cities are on schedule' : `All ${inWords(of)} cities are on schedule`;
      return `${startInWords(n)} of the ${inWords(of)} cities ${n === 1 ? 'is' : 'are'} on schedule`;
    },
    behind: (n, of) =>
      `${startInWords(n)} of the ${inWords(of)} cities ${n === 1 ? 'is' : 'are'} not on schedule`,
    unjudged: (n) => `there is no verdict yet on ${inWords(n)}`,
    noneJudged: (of) =>
      `There is no verdict yet on ${of === 1 ? 'the only city' : of === 2 ? 'either city' : `the ${inWords(of)} cities`}`,
    waitingForMoney: (n, of) => {
      if (n === 0) return 'no city is waiting for money';
      if (of === 1) return 'it is waiting for money';
      if (n === of)
        return of === 2 ? 'both are waiting for money' : `all ${inWords(n)} are waiting for money`;
      return n === 1 ? 'one is waiting for money' : `${inWords(n)} are waiting for money`;
    },
    asked: (n, ofYou) => {
      const whom = ofYou ? 'you' : 'the steering group';
      if (n === 0) return `nothing is asked of ${whom}`;
      return n === 1 ? `one thing is asked of ${whom}` : `${inWords(n)} things are asked of ${whom}`;
    },
  },

  asked: {
    title: (ofYou) => (ofYou ? 'What is asked of you' : 'What is asked of the steering group'),
    none: 'No question or decision lies with the steering group now. What the core group puts to it comes here.',
    answerBy: (date) => `answer by ${date}`,
    late: (date, late) => `answer was asked by ${date}, ${late}`,
    decision: 'Decision prepared',
    read: (reference) => `Read ${reference}`,
  },

  matrix: {
    title: 'City by city',
    caption: 'Progress, funding, milestones and bottlenecks per city',
    city: 'City',
    aspects: {
      progress: 'Progress',
      funding: 'Funding',
      milestones: 'Milestones',
      bottlenecks: 'Bottlenecks',
    },
    trends: { better: 'better', same: 'the same', worse: 'worse', new: 'nothing to compare with' },
    trendSince: (trend, date) => `${trend} since ${date}`,
    legend: (date) => `Arrow: compared with the core group of ${date}.`,
    noLegend: 'There is no earlier core group meeting to compare with yet.',
    former: 'Took part before:',
    until: (date) => `until ${date}`,
    empty: 'No city took part on this day yet.',
  },

  reasons: {
    no_experiments: 'no experiments yet',
    stopped: 'experiment stopped',
    completed: 'experiment completed',
    not_heard_yet: 'no update yet',
    not_heard: (meetings) => `not heard in ${inWords(meetings)} meetings`,
    reported: (date) => `reported on ${date}`,
    no_need: (year) => `no money needed in ${year}`,
    need_unknown: (year) => `need for ${year} not recorded yet`,
    nothing_promised: (gap) => `${gap} short, nothing promised`,
    promised_not_secured: (gap) => `${gap} not secured yet`,
    money_ends: (date) => `secured money ends ${date}`,
    secured: (year) => `money for ${year} secured`,
    no_milestones: 'no milestones planned yet',
    on_schedule: 'milestones on schedule',
    slipped: (what, weeks) => `${what} slipped ${weeks}`,
    no_bottlenecks: 'no open bottlenecks',
    still: (reference, weeks) => `${reference} still for ${weeks}`,
    escalated: (reference, rung) => `${reference} lies with ${rung}`,
    in_hand: (reference) => `${reference} in hand`,
  },

  waits: {
    title: 'What waits longest',
    lead: 'What cities are waiting for now, in calendar days.',
    none: 'No city is waiting for money, an answer, a decision or an owner.',
    columns: { who: 'Who waits', what: 'For what', whom: 'On whom', since: 'Since', days: 'Days' },
    money: 'money',
    answer: 'answer to',
    decision: 'decision:',
    theMinistries: 'the ministries',
    nobodyNamed: 'nobody named',
    more: (n) => (n === 1 ? 'Show one more wait' : `Show ${inWords(n)} more waits`),
  },

  since: {
    title: (date) => `What changed since the core group of ${date}`,
    nothing: 'Nothing has slipped, was solved or changed since.',
    slips: 'Milestones that moved',
    noSlips: 'No milestone moved.',
    slip: (from, to) => `from ${from} to ${to}`,
    later: (time) => `${time} later`,
    earlier: (time) => `${time} earlier`,
    solved: 'Bottlenecks solved',
    noSolved: 'No bottleneck was solved.',
    solvedOn: (date) => `works in practice since ${date}`,
    kinds: { light: 'Another colour', money: 'Money', bottleneck: 'Bottlenecks', other: 'Other changes' },
    joined: (party) => `${party} takes part`,
    left: (party) => `${party} no longer takes part`,
    light: (city, aspect, from, to) => `${city}: ${aspect} from ‘${from}’ to ‘${to}’`,
    state: (state) => `is now ${state}`,
    money: (amount, contributor, rung) => `${amount} from ${contributor}: ${rung}`,
    reached: (date) => `reached on ${date}`,
    logged: 'logged',
    reopened: 'reopened: the solution did not work',
    up: (whom) => `escalated to ${whom}`,
    down: (whom) => `stepped down to ${whom}`,
    answered: (whom) => `answered by ${whom}`,
    ended: (outcome) => `closed: ${outcome}`,
  },

  rules: {
    title: 'How do we decide on the colour?',
    lead: 'The first rule that holds counts for an experiment or bottleneck. The worst of them decides the colour of the city.',
    onSchedule:
      'A city is on schedule when it reports itself that progress is on track and no milestone asks attention. As long as it reported nothing, there is no verdict yet.',
    waitingForMoney:
      'A city is waiting for money when secured money falls short this year, or when a contribution is late.',
    columns: { light: 'Colour', rule: 'When' },
    codes: {
      no_experiments: 'The city has no experiments.',
      stopped: 'All experiments are over and this one was stopped.',
      completed: 'All experiments are over and this one was completed.',
      not_heard_yet: 'There is no update yet.',
      not_heard: (meetings) =>
        `Nothing was heard in ${inWords(meetings)} or more meetings held, and the last word was not ‘stuck’.`,
      reported: 'The city says so itself in its newest update.',
      no_need: 'No money is needed this year.',
      need_unknown: 'How much money is needed this year was not recorded yet.',
      nothing_promised: 'Secured money falls short this year, and nothing was promised.',
      promised_not_secured: 'Secured money falls short this year, but something was promised.',
      money_late: 'A contribution is later than expected.',
      money_ends: (weeks) => `Secured money ends within ${weeks} weeks, and before the experiment does.`,
      secured: 'The money for this year is secured.',
      no_milestones: 'No milestones were planned yet.',
      on_schedule: 'The milestones are on schedule.',
      missed: 'The expected date of a milestone has passed without it being reached.',
      slipped: (weeks) => `A milestone slipped by more than ${inWords(weeks)} weeks.`,
      no_bottlenecks: 'There are no open bottlenecks.',
      overdue: 'A term at the ministry or higher has run out.',
      still: (weeks) => `Nothing happened to a bottleneck for more than ${inWords(weeks)} weeks.`,
      escalated: 'A bottleneck lies with the core group or higher.',
      in_hand: 'The bottlenecks lie with the city itself, and something happens to them.',
    },
  },
};
