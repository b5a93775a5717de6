import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/agenda.ts';
import { circulated } from '../../db/queries/agenda-versions.ts';
import { addresses, at } from '../../views/addresses.ts';
import { AgendaProposal } from '../../views/agenda/proposal.tsx';
import { toolNames } from '../../views/agenda/props.ts';
import { AgendaWaiting } from '../../views/agenda/waiting.tsx';
import { acceptChanges } from '../domain/agenda/accept.ts';
import { compareAgendas } from '../domain/agenda/compare.ts';
import { decideComposing, decideEditing } from '../domain/agenda/editing.ts';
import { can as may } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { backWith, editorOf, openAgenda, problem } from './agenda-page.tsx';
import { newestVersion } from './agenda-version-page.tsx';

/** Which item was just changed, and with which tool: it is marked, and keeps the focus. */
const mark = z.catch(z.string().check(z.maxLength(40)), '');
const marker = z.object({
  punt: mark,
  weg: mark,
  knop: z.catch(z.optional(z.enum(toolNames)), undefined),
});

const key = z.string().check(z.maxLength(200));
const accepted = z.object({
  accepted: z.pipe(
    z._default(z.union([key, z.array(key).check(z.maxLength(500))]), []),
    z.transform((keys) => [keys].flat()),
  ),
});

export const agenda = new Hono<Env>()
  .get(addresses.agenda, can('overview.read'), async (c) => {
    if (!may(signedIn(c.var.actor).role, 'agenda.write')) return readersPage(c);
    const opened = await openAgenda(c);
    if (!opened) return notFound(c);
    const { meeting, versions } = opened;
    const newest = versions.at(-1);
    if (meeting.status !== 'planned' && newest) return page(c, newestVersion(c, meeting, versions, newest));
    const { punt, weg, knop } = marker.parse(c.req.query());
    const touched = punt || weg ? { key: punt, tool: knop, removed: weg } : undefined;
    return page(c, editorOf(c, opened, { touched }));
  })

  .post(addresses.agenda, can('agenda.write'), async (c) => {
    const opened = await openAgenda(c);
    if (!opened) return notFound(c);
    const { meeting, composed } = opened;
    const decided = decideComposing(meeting);
    if (!decided.ok) return refused(c, editorOf(c, opened, problem(c, decided.refusal)));
    const { database, author, today, view } = c.var;
    if (meeting.agendaGeneratedOn === null) {
      await store.composeFirstAgenda(database, author, meeting, composed.items, today);
    }
    return done(c, at(addresses.agenda, { id: meeting.id }), view.t.agenda.preview.composed);
  })

  .get(addresses.agendaProposal, can('agenda.write'), async (c) => {
    const opened = await openAgenda(c);
    if (!opened) return notFound(c);
    const decided = decideEditing(opened.meeting);
    if (!decided.ok) return backWith(c, opened.meeting.id, decided.refusal);
    const comparison = compareAgendas(opened.stored, opened.composed.items);
    return page(
      c,
      <AgendaProposal
        view={c.var.view}
        meeting={opened.meeting}
        comparison={comparison}
        totals={opened.composed}
      />,
    );
  })

  .post(addresses.agendaProposal, can('agenda.write'), async (c) => {
    const opened = await openAgenda(c);
    if (!opened) return notFound(c);
    const { meeting, stored, composed } = opened;
    const decided = decideEditing(meeting);
    if (!decided.ok) return refused(c, editorOf(c, opened, problem(c, decided.refusal)));
    const read = await form.readForm(c, accepted);
    if (!read.ok) return refused(c, editorOf(c, opened));
    const keys = read.data.accepted;
    const written = await store.saveAgenda(
      c.var.database,
      c.var.author,
      { id: meeting.id, version: read.version },
      {
        action: 'agenda.recomposed',
        before: stored,
        after: acceptChanges(stored, composed.items, keys),
        idempotencyKey: read.idempotencyKey,
      },
    );
    const { t } = c.var.view;
    if (written.outcome === 'stale') return stale(c, editorOf(c, opened, { problem: t.agenda.stale }));
    return done(c, at(addresses.agenda, { id: meeting.id }), t.agendaSteps.proposal.accepted(keys.length));
  });

/** Readers see what was circulated, and otherwise that it is being prepared. */
async function readersPage(c: Context<Env>) {
  const found = await read(c.var.database, circulated(c.var.database, idOf(c)));
  const [meeting] = found.meeting;
  if (!meeting) return notFound(c);
  const newest = found.versions.at(-1);
  if (newest) return page(c, newestVersion(c, meeting, found.versions, newest));
  return page(c, <AgendaWaiting view={c.var.view} meeting={meeting} />);
}
