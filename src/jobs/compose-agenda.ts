import { type Database, read } from '../../db/database.ts';
import { composeFirstAgenda } from '../../db/queries/agenda.ts';
import { agendasWaiting } from '../../db/queries/agenda-due.ts';
import { agendaState } from '../../db/queries/agenda-state.ts';
import { stateFrom } from '../../db/queries/agenda-state-from.ts';
import { type Claim, finishing } from '../../db/queries/jobs.ts';
import { madeIn } from '../../db/queries/remembered.ts';
import type { Author } from '../../db/write.ts';
import { composeAgenda } from '../domain/agenda/compose.ts';
import { isAgendaDue } from '../domain/agenda/due.ts';
import { defaultPolicy } from '../domain/agenda/policy.ts';
import { momentBy } from '../http/clock.ts';
import type { Job } from './job.ts';

/** Composes the first agenda of each planned meeting from the day on which it is due, in the name of the system. */
export const composeAgendaByClock: Job = {
  name: 'compose_agenda',
  async due({ database, demoDate }) {
    const found = await read(database, agendasWaiting(database));
    const [clock] = found.clock;
    if (!clock) return [];
    const { today, now } = momentBy(clock, demoDate);
    return found.waiting
      .filter((meeting) => isAgendaDue(meeting, today))
      .map(({ id, occasion }) => ({
        occasion,
        run: (claim, requestId) => compose(database, id, today, { actor: null, at: now, requestId }, claim),
      }));
  },
};

async function compose(database: Database, meetingId: number, today: string, author: Author, claim: Claim) {
  const rows = await read(database, agendaState(database, meetingId, today));
  const [meeting] = rows.meeting;
  if (!meeting || !isAgendaDue(meeting, today)) return 'withdrawn';
  const { items } = composeAgenda(stateFrom(madeIn(rows.wished), meeting, today), defaultPolicy);
  const along = finishing(database, claim);
  const written = await composeFirstAgenda(database, author, meeting, items, today, along);
  if (written.outcome === 'taken') throw new Error(`meeting ${meetingId} has agenda items already`);
  return written.outcome === 'written' ? 'done' : 'withdrawn';
}
