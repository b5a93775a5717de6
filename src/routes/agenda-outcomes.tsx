import { Hono } from 'hono';
import * as z from 'zod/mini';
import { recordOutcomes } from '../../db/queries/agenda.ts';
import { addresses, at } from '../../views/addresses.ts';
import { AgendaOutcomes, outcomeField, withOutcome } from '../../views/agenda/outcomes.tsx';
import { decideOutcomes } from '../domain/agenda/editing.ts';
import { type HeldItem, isTreated } from '../domain/agenda/item.ts';
import { itemOutcomes } from '../domain/agenda.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { backWith, editorOf, openAgenda, problem } from './agenda-page.tsx';

export const agendaOutcomes = new Hono<Env>()
  .get(addresses.agendaOutcomes, can('agenda.write'), async (c) => {
    const opened = await openAgenda(c);
    if (!opened) return notFound(c);
    const { meeting, stored } = opened;
    const decided = decideOutcomes(meeting, c.var.today);
    if (!decided.ok) return backWith(c, meeting.id, decided.refusal);
    const filled = { values: expected(stored), errors: {} };
    return page(c, <AgendaOutcomes view={c.var.view} meeting={meeting} items={stored} filled={filled} />);
  })

  .post(addresses.agendaOutcomes, can('agenda.write'), async (c) => {
    const opened = await openAgenda(c);
    if (!opened) return notFound(c);
    const { meeting, stored } = opened;
    const decided = decideOutcomes(meeting, c.var.today);
    if (!decided.ok) return refused(c, editorOf(c, opened, problem(c, decided.refusal)));
    const read = await form.readForm(c, shapeOf(stored));
    if (!read.ok) return refused(c, editorOf(c, opened));
    const outcomes = withOutcome(stored).map((item) => ({
      id: item.id,
      outcome: read.data[outcomeField(item)] ?? null,
    }));
    const { database, author, view } = c.var;
    const seen = { id: meeting.id, version: read.version };
    const written = await recordOutcomes(database, author, seen, outcomes, read.idempotencyKey);
    if (!('subjectId' in written)) return stale(c, editorOf(c, opened, { problem: view.t.agenda.stale }));
    return done(c, at(addresses.meeting, { id: meeting.id }), view.t.agendaSteps.outcomes.saved);
  });

/** What was said before; otherwise what one expects: discussed what was planned, carried over what did not fit. */
function expected(items: HeldItem[]): Record<string, string> {
  const outcomeOf = (item: HeldItem) => item.outcome ?? (isTreated(item) ? 'discussed' : 'carried_over');
  return Object.fromEntries(withOutcome(items).map((item) => [outcomeField(item), outcomeOf(item)]));
}

const shapeOf = (items: HeldItem[]) =>
  z.object(
    Object.fromEntries(
      withOutcome(items).map((item) => [outcomeField(item), form.optionalOneOf(itemOutcomes)]),
    ),
  );
