import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/updates.ts';
import { addUp, updateCounts, updatesAsked } from '../../db/queries/updates-asked.ts';
import { addresses, at } from '../../views/addresses.ts';
import { date } from '../../views/format.ts';
import { UpdateList } from '../../views/updates/list.tsx';
import { scopeOf } from '../domain/permission.ts';
import { decideUpdate } from '../domain/update/send.ts';
import { progresses } from '../domain/update.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf, pageOf, pagingOf } from '../http/paging.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { asTyped, experimentAt, type Found, filePage, mayWriteFor, writable } from './update-page.tsx';

const update = z.object({
  progress: z.enum(progresses),
  summary: form.line(2000),
  success: form.optionalText(1000),
  supportQuestion: form.optionalText(1000),
  cityId: form.recordId,
  personalChecked: form.optionalText(10),
});

export const updates = new Hono<Env>()
  .get(addresses.meetingUpdates, can('update.read'), async (c) => {
    const { database, view } = c.var;
    const perCity = updateCounts(database, { meetingId: idOf(c) });
    const found = await read(database, {
      meeting: store.meetingToldOf(database, idOf(c), scopeOf(signedIn(c.var.actor), 'update.read')),
      asked: updatesAsked(database, idOf(c), { page: pageOf(c) }),
      counts: perCity.query,
    });
    const [meeting] = found.meeting;
    if (!meeting) return notFound(c);
    const counts = addUp(perCity.from(found.counts));
    return page(
      c,
      <UpdateList
        view={view}
        meeting={meeting}
        rows={found.asked}
        counts={counts}
        paging={pagingOf(at(addresses.meetingUpdates, meeting), {}, pageOf(c), counts.asked)}
        mayWriteFor={mayWriteFor(c)}
      />,
    );
  })

  .get(addresses.update, can('update.read'), async (c) => {
    const found = await experimentAt(c);
    if (!found) return notFound(c);
    const one = cityToWriteFor(c, found);
    return page(c, filePage(c, found, one && { one, filled: { values: asTyped(one), errors: {} } }));
  })

  .post(addresses.update, can('update.write'), async (c) => {
    const found = await experimentAt(c);
    if (!found) return notFound(c);
    const sent = await form.readForm(c, update);
    const one = found.own.find(({ cityId }) => cityId === Number(sent.filled.values.cityId));
    if (!one) return notFound(c);
    const welcome = decideUpdate(found.meeting, c.var.today);
    if (!welcome.ok) {
      c.set('refusal', welcome.refusal);
      return refused(c, filePage(c, found));
    }
    if (!sent.ok) return refused(c, filePage(c, found, { one, filled: sent.filled }));
    const { personalChecked, cityId, ...told } = sent.data;
    if (!personalChecked && form.personal(told.summary, told.success, told.supportQuestion)) {
      const filled = form.withError(sent.filled, 'personalChecked', c.var.view.t.fields.personal);
      return refused(c, filePage(c, found, { one, filled }));
    }
    const written = await send(c, found, one, { ...told, version: sent.version }, sent.idempotencyKey);
    if (!('subjectId' in written)) {
      return stale(c, filePage(c, found, { one, filled: sent.filled, theirs: asTyped(one) }));
    }
    const { saved, thanks } = c.var.view.t.updates;
    const notice = one.update ? saved : thanks(date(found.meeting.heldOn, c.var.view));
    return done(c, at(addresses.meetingUpdates, { id: found.meeting.id }), notice);
  });

type Asked = Found['asked'][number];
type Told = Omit<Parameters<typeof store.editUpdate>[2], 'id'>;

/** The city in the address, if one may write for it; otherwise one that has not reported yet. */
function cityToWriteFor(c: Context<Env>, found: Found): Asked | undefined {
  const cities = writable(c, found);
  const chosen = cities.find(({ cityId }) => cityId === Number(c.req.query('stad')));
  return chosen ?? cities.find((one) => !one.update) ?? cities[0];
}

/** The first time it is sent, later it is edited; a form that was opened before the first time is stale by then. */
function send(c: Context<Env>, found: Found, one: Asked, told: Told, idempotencyKey?: string) {
  const { database, author, today } = c.var;
  if (one.update) return store.editUpdate(database, author, { ...told, id: one.update.id }, idempotencyKey);
  const { version, ...first } = told;
  const about = { experimentId: one.experimentId, meetingId: found.meeting.id, cityId: one.cityId };
  return store.sendUpdate(database, author, { ...first, ...about, submittedOn: today }, idempotencyKey);
}
