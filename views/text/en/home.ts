import { capital } from '../../format.ts';
import type { Text } from '../index.ts';
import { inWords, startInWords } from './numbers.ts';

export const home: Text['home'] = {
  title: 'Overview',

  waiting: (n, whom) => {
    if (n === 0) return `Nothing is waiting for ${whom}.`;
    return n === 1
      ? `One thing is waiting for ${whom}.`
      : `${startInWords(n)} things are waiting for ${whom}.`;
  },
  late: (late, of) => {
    if (late === 0) return '';
    if (of === 1) return 'It is overdue.';
    if (late === of) return of === 2 ? 'Both are late.' : 'All of them are late.';
    return late === 1 ? 'One of them is late.' : `${startInWords(late)} of them are late.`;
  },
  you: 'you',
  tasks: 'What is waiting for you',

  due: (date) => `by ${date}`,
  expected: (date) => `expected on ${date}`,
  since: (date) => `since ${date}`,
  task: {
    update: (experiment) => `Send your update on ${experiment}. It takes three minutes.`,
    verdict: (who, on) => `${capital(who)} answered on ${on}. Does it work in practice?`,
    cannot: (who, on) => `${capital(who)} wrote on ${on} that it cannot be done. How do you go on?`,
    milestone: (title, experiment) => `${title} (${experiment}): is the date still right?`,
    money: (amount, by, instrument, experiment) =>
      `${amount} from ${by} for ${experiment} (${instrument}): is it there yet?`,
    draft: 'draft that only your city sees,',
    asks: (city) => `${city} asks the core group:`,
    hold: (number) => `Meeting ${number} is over. Record that it was held.`,
    minutes: (number) => `There are no minutes of meeting ${number} yet.`,
    compose: (number) => `The agenda of meeting ${number} has not been composed yet.`,
    publish: (number) => `The agenda of meeting ${number} is ready as a draft.`,
    publishByClock: (number, date) =>
      `The agenda of meeting ${number} was composed automatically on ${date} and is ready to be checked.`,
  },
  button: {
    update: 'Send update',
    verdict: (reference) => `Give your verdict on ${reference}`,
    cannot: (reference) => `Go on with ${reference}`,
    milestone: 'Update milestone',
    money: 'Update the money',
    draft: (reference) => `Finish ${reference}`,
    answer: (reference) => `Answer ${reference}`,
    hold: 'Open meeting',
    minutes: 'Write minutes',
    compose: 'Compose agenda',
    publish: 'Check agenda',
  },

  city: {
    nothing:
      'As soon as there is an answer, a date comes near or an update is needed, it comes here, oldest first.',
    noExperiment:
      'Your city has no experiment that runs yet. Record what you are going to try. Before each meeting Kerngroep then asks you how it goes.',
    questions: 'Your open bottlenecks',
    questionsNone: 'You have no open bottlenecks. Log one as soon as you run into something.',
    columns: { bottleneck: 'Bottleneck', state: 'Where it lies', due: 'Due', clock: 'Clock' },
    updatesDue: (date) => `Your updates are welcome until ${date}.`,
    updatesSent: 'Your updates are in.',
  },

  ministry: {
    nothing: 'As soon as a city asks you something or you take on an action, it comes here.',
    itself: (ministry, n) => {
      if (n === 0) return `${ministry} is not waiting for anything itself.`;
      return n === 1
        ? `${ministry} itself is waiting for one verdict.`
        : `${ministry} itself is waiting for ${inWords(n)} verdicts.`;
    },
    questions: (ministry) => `Asked of ${ministry}`,
    allQuestions: (n) => `See all ${inWords(n)} questions`,
    actions: (ministry) => `Actions of ${ministry}`,
    noActions: 'No actions are open. What you take on in a meeting comes here.',
    answered: 'Answered, and the city has yet to judge',
    noAnswered: 'There is no answer on which a city has yet to give its verdict.',
    verdict: (city, on) => `answered on ${on}; ${city} has yet to say whether it works in practice`,
  },

  lead: {
    nothing: 'Questions to the core group, and agendas and minutes to be finished, come here.',
    undelivered: (n) =>
      n === 1 ? 'An invitation did not arrive:' : `${startInWords(n)} invitations did not arrive:`,
    overdue: 'What is late, and with whom',
    noOverdue: 'Nothing is late: no answer, action, milestone, money or update.',
    columns: { who: 'With whom', what: 'What', late: 'Late', proposal: 'Proposal' },
    proposalLead: 'When a clock has run out, the overview proposes one rung up. You decide.',
    question: {
      acknowledged: 'receipt not acknowledged',
      answered: 'not answered',
      solved: 'answered, but not solved yet',
    },
    update: (experiment) => `update on ${experiment}`,
    money: (amount, instrument, experiment) => `${amount} (${instrument}) for ${experiment}`,
    milestone: 'expected date has passed:',
    escalate: (reference, whom) => `Escalate ${reference} to ${whom}`,
    vacancies: 'Vacancies',
    noVacancies:
      'There are no vacancies. When a city has no project lead, a ministry no delegate, or an experiment that has begun no project lead, administrative owner or sponsor, it says so here.',
    vacancy: (kind) => `no ${kind}`,
    vacantFor: (date, days) => `since ${date}, ${days}`,
    appoint: 'Appoint an owner',
  },
};
