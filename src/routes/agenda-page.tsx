import type { Context } from 'hono';
import { read } from '../../db/database.ts';
import { documentOf } from '../../db/queries/agenda.ts';
import { itemOf } from '../../db/queries/agenda-items.ts';
import { type AgendaRows, agendaOf, agendaSource } from '../../db/queries/agenda-state.ts';
import { stateFrom } from '../../db/queries/agenda-state-from.ts';
import { remembered } from '../../db/queries/remembered.ts';
import { addresses, at } from '../../views/addresses.ts';
import { AgendaEditor } from '../../views/agenda/editor.tsx';
import type { EditorProps } from '../../views/agenda/props.ts';
import { compareAgendas } from '../domain/agenda/compare.ts';
import { type Agenda, arrange, type Found, findItems, totals } from '../domain/agenda/compose.ts';
import { decideEditing } from '../domain/agenda/editing.ts';
import { withFreshCounters } from '../domain/agenda/fresh.ts';
import { defaultPolicy } from '../domain/agenda/policy.ts';
import type { Env } from '../http/context.ts';
import { idOf } from '../http/paging.ts';
import { done } from '../http/respond.ts';

/** The agenda of a meeting as it is stored, beside what it would be when composed today. */
export type Opened = {
  meeting: AgendaRows['meeting'][number];
  stored: ReturnType<typeof itemOf>[];
  composed: Agenda;
  versions: AgendaRows['versions'];
};

/** Everything about the agenda in the address, in one round trip; null when there is no such meeting. */
export async function openAgenda(c: Context<Env>): Promise<Opened | null> {
  const { queries, open } = askForAgenda(c);
  return open(await read(c.var.database, queries));
}

/** What is found is the same until something is written that it is made from, whatever people change on the agenda. */
const foundIn = remembered<Found>(4);

/** The queries of the agenda in the address, for one batch, and what opens it with their rows. */
export function askForAgenda(c: Context<Env>) {
  const { database, today } = c.var;
  const id = idOf(c);
  const remembers = foundIn(database, `${id} ${today}`, agendaSource(id, today));
  const queries = { ...agendaOf(database, id), wished: remembers.query };
  const open = (rows: Awaited<ReturnType<typeof read<typeof queries>>>): Opened | null => {
    const [meeting] = rows.meeting;
    if (!meeting) return null;
    const found = remembers.from(rows.wished, (made) =>
      findItems(stateFrom(made, meeting, today), defaultPolicy),
    );
    return openedFrom(rows, meeting, found);
  };
  return { queries, open };
}

function openedFrom({ items, versions }: AgendaRows, meeting: Opened['meeting'], found: Found): Opened {
  const stored = items.map(itemOf);
  return { meeting, stored, composed: arrange(found, meeting.minutes, defaultPolicy, stored), versions };
}

/** What is shown of an agenda: as stored, with the counters of today; before it is composed, as it would be. */
export const shownItems = ({ meeting, stored, composed }: Opened) =>
  meeting.agendaGeneratedOn === null
    ? composed.items.map((item) => ({ ...item, id: 0, outcome: null }))
    : withFreshCounters(stored, composed.items);

type More = Partial<Pick<EditorProps, 'open' | 'touched' | 'problem'>>;

/** The agenda as its editor sees it. */
export function editorOf(c: Context<Env>, opened: Opened, more: More = {}) {
  const { meeting, stored, composed, versions } = opened;
  const items = shownItems(opened);
  const isComposed = meeting.agendaGeneratedOn !== null;
  const comparison = compareAgendas(stored, composed.items);
  return (
    <AgendaEditor
      view={c.var.view}
      meeting={meeting}
      items={items}
      totals={totals(items, meeting.minutes)}
      left={composed.left}
      versions={versions}
      known={knownKeys(opened)}
      differences={isComposed ? Object.values(comparison).flat().length : 0}
      editable={decideEditing(meeting).ok || (!isComposed && meeting.status === 'planned')}
      {...more}
    />
  );
}

function knownKeys({ versions }: Opened): Set<string> | null {
  const last = versions.at(-1);
  if (!last) return null;
  const { items } = documentOf(last);
  return new Set(items.filter(({ removed }) => !removed).map(({ key }) => key));
}

type Refusal = 'meeting_held' | 'meeting_cancelled' | 'not_composed' | 'not_yet';

/** Back to the agenda, with the reason why that cannot be done now. */
export function backWith(c: Context<Env>, id: number, refusal: Refusal) {
  c.set('refusal', refusal);
  return done(c, at(addresses.agenda, { id }), c.var.view.t.agenda.refusals[refusal]);
}

/** The same on the page itself, after a form. */
export function problem(c: Context<Env>, refusal: Refusal) {
  c.set('refusal', refusal);
  const { refusals, notNow } = c.var.view.t.agenda;
  return { problem: { title: notNow, text: refusals[refusal] } };
}
