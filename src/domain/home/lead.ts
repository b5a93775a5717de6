import type { Day } from '../calendar.ts';
import type { MeetingStatus } from '../meeting.ts';
import { actionTasks, type OpenAction, oldestFirst, type Task } from './task.ts';

export type LeadFacts = {
  /** What lies with the core group and was not answered. */
  asked: readonly Question[];
  meetings: readonly Meeting[];
  /** Actions that no party took upon itself. */
  actions: readonly OpenAction[];
};

type Question = {
  bottleneck: { id: number };
  escalation: { question: string; acknowledgedOn: Day | null; acknowledgeBy: Day; answerBy: Day };
  city: string;
};
type Meeting = {
  id: number;
  number: number;
  heldOn: Day;
  status: MeetingStatus;
  agendaDueOn: Day;
  circulateDueOn: Day;
  minutesDueOn: Day;
  agendaGeneratedOn: Day | null;
  report: string;
  /** Agendas sent round so far. */
  versions: number;
  composedByClock: boolean;
};

/** What waits for the national project lead today. */
export function tasksOfLead({ asked, meetings, actions }: LeadFacts, today: Day): Task[] {
  return oldestFirst([
    ...asked.map((question) => answering(question, today)),
    ...meetings.flatMap((meeting) => aroundMeeting(meeting, today)),
    ...actionTasks(actions),
  ]);
}

/** The clock that its line of state names: when the answer is late, nobody waits for word that the question arrived. */
function answering({ bottleneck: { id }, escalation, city }: Question, today: Day): Task {
  const { question, acknowledgedOn, acknowledgeBy, answerBy } = escalation;
  const about = { bottleneckId: id, question, city };
  return acknowledgedOn === null && today <= answerBy
    ? { code: 'acknowledge', dueOn: acknowledgeBy, ...about }
    : { code: 'answer', dueOn: answerBy, ...about };
}

function aroundMeeting(meeting: Meeting, today: Day): Task[] {
  const step = stepOf(meeting, today);
  return step ? [{ ...step, meetingId: meeting.id, number: meeting.number }] : [];
}

/** Before a meeting its agenda, then that it was held, and afterwards its minutes; one thing at a time. */
function stepOf(meeting: Meeting, today: Day) {
  const { status, heldOn, report, versions, agendaGeneratedOn } = meeting;
  const { agendaDueOn, circulateDueOn, minutesDueOn } = meeting;
  if (status === 'cancelled') return null;
  if (status === 'held') return report ? null : ({ code: 'minutes', dueOn: minutesDueOn } as const);
  if (heldOn < today) return { code: 'hold', dueOn: heldOn } as const;
  if (versions > 0) return null;
  if (agendaGeneratedOn !== null) {
    const { composedByClock } = meeting;
    return {
      code: 'publish',
      dueOn: circulateDueOn,
      composedOn: agendaGeneratedOn,
      composedByClock,
    } as const;
  }
  return agendaDueOn <= today ? ({ code: 'compose', dueOn: agendaDueOn } as const) : null;
}
