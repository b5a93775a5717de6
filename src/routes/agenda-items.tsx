import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { addresses } from '../../views/addresses.ts';
import { NewItem } from '../../views/agenda/new-item.tsx';
import { ownTitle, titleOf } from '../../views/agenda/wording.ts';
import { addItem, editItem } from '../domain/agenda/edit.ts';
import { decideEditing } from '../domain/agenda/editing.ts';
import { type HeldItem, type Item, shownMinutes, shownPresenter } from '../domain/agenda/item.ts';
import { sections } from '../domain/agenda.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { page } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { changeAgenda } from './agenda-change.tsx';
import { backTo, openItem } from './agenda-item.ts';
import { backWith, editorOf, type Opened, openAgenda } from './agenda-page.tsx';

const words = { minutes: form.whole(0, 240), presenter: form.optionalText(100) };
const rewording = z.object({ title: form.optionalText(200), ...words });
const addition = z.object({ title: form.line(200), ...words, section: z.enum(sections) });
/** Adding an item by hand, and rewording one. */
export const agendaItems = new Hono<Env>()
  .get(addresses.newAgendaItem, can('agenda.write'), async (c) => {
    const opened = await openAgenda(c);
    if (!opened) return notFound(c);
    const { meeting } = opened;
    const decided = decideEditing(meeting);
    if (!decided.ok) return backWith(c, meeting.id, decided.refusal);
    const values = { minutes: '10', section: 'must_discuss' };
    return page(c, <NewItem view={c.var.view} meeting={meeting} filled={{ values, errors: {} }} />);
  })

  .post(addresses.newAgendaItem, can('agenda.write'), async (c) => {
    const opened = await openAgenda(c);
    if (!opened) return notFound(c);
    return changeAgenda(c, opened, {
      shape: addition,
      action: 'agenda.item_added',
      change: (data) => addItem(opened.stored, { ...data, by: signedIn(c.var.actor).role }),
      refuse: (filled) => <NewItem view={c.var.view} meeting={opened.meeting} filled={filled} />,
      back: (after) => backTo(opened, { punt: addedTo(opened, after) }),
    });
  })

  .get(addresses.agendaItem, can('agenda.write'), async (c) => {
    const found = await openItem(c);
    if (!found) return notFound(c);
    const { opened, item } = found;
    const decided = decideEditing(opened.meeting);
    if (!decided.ok) return backWith(c, opened.meeting.id, decided.refusal);
    const filled = { values: asTyped(c, item), errors: {} };
    return page(c, editorOf(c, opened, { open: { item, filled } }));
  })

  .post(addresses.agendaItem, can('agenda.write'), async (c) => {
    const found = await openItem(c);
    if (!found) return notFound(c);
    const { opened, item } = found;
    return changeAgenda(c, opened, {
      shape: rewording,
      action: 'agenda.item_reworded',
      change: ({ title, ...more }) =>
        editItem(opened.stored, item.key, {
          ...more,
          title: title === ownTitle(item, c.var.view) ? '' : title,
        }),
      refuse: (filled) => editorOf(c, opened, { open: { item, filled } }),
      stale: (filled) => editorOf(c, opened, { open: { item, filled, theirs: asTyped(c, item) } }),
      back: () => backTo(opened, { punt: item.key, knop: 'edit' }),
    });
  });

const addedTo = ({ stored }: Opened, after: readonly Item[]): string =>
  after.find(({ key }) => !stored.some((item) => item.key === key))?.key ?? '';

const asTyped = (c: Context<Env>, item: HeldItem) => ({
  title: titleOf(item, c.var.view),
  minutes: String(shownMinutes(item)),
  presenter: shownPresenter(item),
});
