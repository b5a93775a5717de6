import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/agenda.ts';
import { circulated, recipients } from '../../db/queries/agenda-versions.ts';
import { addresses, at } from '../../views/addresses.ts';
import { agendaDocument } from '../../views/agenda/document.ts';
import { Publication } from '../../views/agenda/publication.tsx';
import { circulatedTo } from '../../views/agenda/recipients.ts';
import { totals } from '../domain/agenda/compose.ts';
import { decideEditing } from '../domain/agenda/editing.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { askForAgenda, backWith, editorOf, problem, shownItems } from './agenda-page.tsx';
import { versionPage } from './agenda-version-page.tsx';

export const agendaVersions = new Hono<Env>()
  .get(addresses.agendaPublication, can('agenda.write'), async (c) => {
    const found = await toCirculate(c);
    if (!found) return notFound(c);
    const { opened, ...sheet } = found;
    const decided = decideEditing(opened.meeting);
    if (!decided.ok) return backWith(c, opened.meeting.id, decided.refusal);
    return page(
      c,
      <Publication view={c.var.view} meeting={opened.meeting} totals={opened.totals} {...sheet} />,
    );
  })

  .post(addresses.agendaPublication, can('agenda.write'), async (c) => {
    const found = await toCirculate(c);
    if (!found) return notFound(c);
    const { opened, number, document, recipients: whom, unchanged } = found;
    const { meeting } = opened;
    const decided = decideEditing(meeting);
    if (!decided.ok) return refused(c, editorOf(c, opened, problem(c, decided.refusal)));
    const read = await form.readForm(c, z.object({}));
    if (!read.ok) return refused(c, editorOf(c, opened));
    const { database, author, today, view } = c.var;
    const there = (version: number) => at(addresses.agendaVersion, { id: meeting.id, version });
    if (unchanged && read.version === meeting.version) {
      return done(c, there(number - 1), view.t.agendaSteps.publication.unchanged(number - 1));
    }
    const version = { number, publishedOn: today, circulatedTo: circulatedTo(whom), document };
    const seen = { id: meeting.id, version: read.version };
    const written = await store.circulateAgenda(database, author, seen, version, read.idempotencyKey);
    if (!('subjectId' in written)) {
      return stale(c, editorOf(c, opened, { problem: view.t.agenda.stale }));
    }
    return done(c, there(number), view.t.agendaSteps.publication.published(number));
  })

  .get(addresses.agendaVersion, can('overview.read'), async (c) => {
    const found = await read(c.var.database, circulated(c.var.database, idOf(c)));
    const [meeting] = found.meeting;
    const version = found.versions.find(({ number }) => number === idOf(c, 'version'));
    if (!meeting || !version) return notFound(c);
    return page(c, versionPage(c, meeting, found.versions, version));
  });

/** The agenda as it would go out now, to whom, and under which number; `unchanged` when it already did. */
async function toCirculate(c: Context<Env>) {
  const { database, today } = c.var;
  const { queries, open } = askForAgenda(c);
  const rows = await read(database, { ...queries, ...recipients(database, today) });
  const opened = open(rows);
  if (!opened) return null;
  const items = shownItems(opened);
  const document = agendaDocument(opened.meeting, items);
  const last = opened.versions.at(-1);
  return {
    opened: { ...opened, totals: totals(items, opened.meeting.minutes) },
    number: (last?.number ?? 0) + 1,
    document,
    unchanged: last?.document === JSON.stringify(document),
    recipients: {
      cities: rows.members.filter(({ kind }) => kind === 'city').map(({ name }) => name),
      ministries: rows.members.filter(({ kind }) => kind === 'ministry').map(({ name }) => name),
      steering: rows.steering.map(({ name }) => name),
    },
  };
}
