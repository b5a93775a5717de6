import { isAgendaDue } from '../../src/domain/agenda/due.ts';
import type { MeetingStatus } from '../../src/domain/meeting.ts';
import { date } from '../format.ts';
import type { View } from '../view.ts';

type Meeting = {
  status: MeetingStatus;
  heldOn: string;
  agendaDueOn: string;
  agendaGeneratedOn: string | null;
};

/** How far an agenda is that nobody but its editor sees yet, in one sentence. */
export function draftInWords(meeting: Meeting, composedByClock: boolean, view: View): string {
  const { agendaDraft, agendaDraftByClock } = view.t.meetings.file;
  const { agendaGeneratedOn } = meeting;
  if (agendaGeneratedOn === null) return expectedInWords(meeting, view);
  return (composedByClock ? agendaDraftByClock : agendaDraft)(date(agendaGeneratedOn, view));
}

/** When the clock composes the agenda, of a meeting that has none. */
export function expectedInWords(meeting: Meeting, view: View): string {
  const { agendaLater, agendaNow, agendaNever } = view.t.meetings.file;
  if (view.today < meeting.agendaDueOn) return agendaLater(date(meeting.agendaDueOn, view));
  return isAgendaDue(meeting, view.today) ? agendaNow : agendaNever;
}

/** What the editor of an agenda does with it next. */
export function nextStep({ agendaGeneratedOn }: Meeting, versions: number, { t }: View): string {
  if (agendaGeneratedOn === null) return t.meetings.composeAgenda;
  return versions > 0 ? t.meetings.openAgenda : t.meetings.checkAgenda;
}
