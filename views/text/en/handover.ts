import type { Text } from '../index.ts';

export const handover: Text['handover'] = {
  title: (whom) => `Hand-over ${whom}`,
  lead: (date) =>
    `What is open on ${date} and where it lies. It belongs to the organisation and not to a person: nothing is lost when somebody leaves.`,
  nationalLead: 'national project lead',
  link: 'What is open',
  fromHome: (whom) => `Everything that is open at ${whom} on one sheet, to hand over`,
  who: 'Who',
  nobody: 'Nobody has this role now.',
  bottlenecks: 'Open bottlenecks, and where they lie',
  noBottlenecks: 'There are no open bottlenecks.',
  drafts: 'Drafts of bottlenecks',
  hiddenDrafts: (n, city) =>
    n === 1 ? `There is one draft. Only ${city} sees it.` : `There are ${n} drafts. Only ${city} sees them.`,
  questions: 'Questions that wait for an answer',
  noQuestions: 'No question waits for an answer.',
  answered: 'Answered, and the city has yet to judge',
  verdict: (city, on) => `answered on ${on}, ${city} has yet to say whether it works`,
  updates: 'Updates for the next meeting',
  milestones: 'Administrative milestones to come',
  expected: (date) => `expected on ${date}`,
  actions: 'Actions',
  due: (date) => `due ${date}`,
  money: 'Money that is waited for',
  moneyLine: (amount, by, experiment, how) => `${amount} from ${by} for ${experiment} (${how})`,
  tasks: 'What there is to do',
  late: 'What is late with others',
  lateWith: (party) => `with ${party}`,
  nothing: 'Nothing is open.',
};
