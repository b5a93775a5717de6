import type { Context } from 'hono';
import { documentOf } from '../../db/queries/agenda.ts';
import { AgendaVersion, type Version } from '../../views/agenda/version.tsx';
import type { MeetingStatus } from '../domain/meeting.ts';
import { can as may } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { signedIn } from '../http/right.ts';

type Row = Omit<Version, 'document'> & { document: string };
type Meeting = { id: number; number: number; status: MeetingStatus; version: number };

/** One circulated agenda, with what changed since the one before it. */
export function versionPage(c: Context<Env>, meeting: Meeting, versions: Row[], shown: Row, note?: string) {
  const { view, actor } = c.var;
  const before = versions[versions.indexOf(shown) - 1];
  return (
    <AgendaVersion
      view={view}
      meeting={meeting}
      version={read(shown)}
      previous={before && read(before)}
      others={versions}
      note={note}
      mayEdit={meeting.status === 'planned' && may(signedIn(actor).role, 'agenda.write')}
    />
  );
}

/** The agenda as it was circulated last: what readers see, and everybody once the meeting is over. */
export function newestVersion(c: Context<Env>, meeting: Meeting, versions: Row[], newest: Row) {
  const { closed, cancelled } = c.var.view.t.agenda.state;
  const notes = { planned: undefined, held: closed, cancelled };
  return versionPage(c, meeting, versions, newest, notes[meeting.status]);
}

const read = (row: Row): Version => ({ ...row, document: documentOf(row) });
