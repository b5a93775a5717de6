import type { Text } from '../index.ts';

export const reasons: Text['reasons'] = {
  standing: 'standing item',
  minutes_of: (number, date) => `minutes of meeting ${number}, ${date}`,
  action_open: (n) => (n === 1 ? '1 action is open' : `${n} actions are open`),
  action_overdue: (n, days) => (n === 1 ? `1 of them is overdue${days}` : `${n} of them are overdue${days}`),
  oldestBy: (days) => `, the oldest by ${days}`,
  next_meeting: (date) => `the next meeting is on ${date}`,
  update_progress: (city, progress) => `${city} reports: ${progress}`,
  no_update: (city) => `no update from ${city} yet`,
  not_heard: (city, n) => `${city} was not heard in ${n} meetings`,
  success: (city) => `a success to share, from ${city}`,
  support_question: (city) => `${city} has a question for the other cities`,
  vacancy: (owner, date, days) => `no ${owner} since ${date} (${days})`,
  new_bottleneck: (date) => `new bottleneck, logged on ${date}`,
  at_core_group: (date) => `lies with the core group since ${date}`,
  wanted_by: (date) => `an answer is needed by ${date}`,
  acknowledgement_overdue: (late, whom) => `acknowledgement ${late} (${whom})`,
  answer_overdue: (late, whom) => `answer ${late} (${whom})`,
  solution_overdue: (late, whom) => `solution in practice ${late} (${whom})`,
  thereafter: ', then ',
  proposal_one_rung_up: (to, history) => `proposal: escalate to ${to}. So far: ${history}`,
  rungs: {
    city: 'the city',
    core_group: 'the core group',
    ministry: 'the ministry',
    steering_group: 'the steering group',
    administrative: 'administrative consultation',
  },
  step: (where, date) => `${where} (${date})`,
  answer_received: (from, date, answer) => `answer from ${from} on ${date}${answer}`,
  answerIs: (answer) => `: ${answer}`,
  awaits_verdict: (city, days) =>
    `the answer has been there for ${days}; ${city} has not said yet whether it works in practice`,
  milestone: (title, city) => `‘${title}’ (${city})`,
  milestone_due: (milestone, date) => `${milestone} is planned for ${date}`,
  milestone_missed: (milestone, date, late) =>
    `${milestone} was planned for ${date} and is ${late}: asks for a new date`,
  moved_later: (milestone, weeks, from, to, why) =>
    `${milestone} was moved back by ${weeks}, from ${from} to ${to}: ${why}`,
  moved_earlier: (milestone, weeks, from, to, why) =>
    `${milestone} was brought forward by ${weeks}, from ${from} to ${to}: ${why}`,
  funding_gap: (amount, year) => `${amount} not certain yet in ${year}`,
  money_ends_first: (date, endsOn) =>
    `secured money runs out from ${date}, the experiment runs until ${endsOn}`,
  funding_late: (amount, from, rung, late) => `${amount} from ${from} (${rung}) is ${late}`,
  funding_step: (amount, from, rung, date) => `${amount} from ${from}: ${rung} on ${date}`,
  steering_decision: 'the core group prepares this decision for the steering group',
  lesson: (date) => `lesson shared on ${date}`,
  carried_over: (times) => `carried over ${times}`,
  times: (n) =>
    ['never', 'once', 'twice', 'three times', 'four times', 'five times', 'six times'][n] ?? `${n} times`,
  by_hand: (by) => `added by the ${by}`,
  source_gone: 'the reason has gone; the item stays because you changed it yourself',
};
