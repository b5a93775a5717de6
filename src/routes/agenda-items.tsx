import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { addresses, at } from '../../views/addresses.ts';
import { NewItem } from '../../views/agenda/new-item.tsx';
import type { Tool } from '../../views/agenda/props.ts';
import { ownTitle, titleOf } from '../../views/agenda/wording.ts';
import { addItem, editItem } from '../domain/agenda/edit.ts';
import { decideEditing } from '../domain/agenda/editing.ts';
import { type HeldItem, type Item, isTreated, shownMinutes, shownPresenter } from '../domain/agenda/item.ts';
import { inReadingOrder, moveItem, placeAfter } from '../domain/agenda/move.ts';
import { sections } from '../domain/agenda.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { page } from '../http/respond.tsx';
import { can, signedIn } from '../http/right.ts';
import { changeAgenda } from './agenda-change.tsx';
import { backWith, editorOf, type Opened, openAgenda } from './agenda-page.tsx';

const words = { minutes: form.whole(0, 240), presenter: form.optionalText(100) };
const rewording = z.object({ title: form.optionalText(200), ...words });
const addition = z.object({ title: form.line(200), ...words, section: z.enum(sections) });
const place = z.object({
  direction: z.enum(['up', 'down']).optional(),
  after: z.string().max(60).default(''),
});
const yesOrNo = z.enum(['yes', 'no']);

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
  })

  .post(addresses.agendaMove, can('agenda.write'), async (c) => {
    const found = await openItem(c);
    if (!found) return notFound(c);
    const { opened, item } = found;
    return changeAgenda(c, opened, {
      shape: place,
      action: 'agenda.item_moved',
      change: ({ direction, after }) =>
        direction ? moveItem(opened.stored, item.key, direction) : placeAfter(opened.stored, item.key, after),
      back: (_, { direction }) => backTo(opened, { punt: item.key, knop: direction }),
    });
  })

  .post(addresses.agendaPin, can('agenda.write'), async (c) => {
    const found = await openItem(c);
    if (!found) return notFound(c);
    const { opened, item } = found;
    return changeAgenda(c, opened, {
      shape: z.object({ pinned: yesOrNo }),
      action: 'agenda.item_pinned',
      change: ({ pinned }) => editItem(opened.stored, item.key, { pinned: pinned === 'yes' }),
      back: () => backTo(opened, { punt: item.key, knop: 'pin' }),
    });
  })

  .post(addresses.agendaRemoval, can('agenda.write'), async (c) => {
    const found = await openItem(c);
    if (!found) return notFound(c);
    const { opened, item } = found;
    return changeAgenda(c, opened, {
      shape: z.object({ removed: yesOrNo }),
      action: 'agenda.item_removed',
      change: ({ removed }) => editItem(opened.stored, item.key, { removed: removed === 'yes' }),
      back: (_, { removed }) =>
        removed === 'yes'
          ? backTo(opened, { punt: neighbourOf(item, opened), knop: 'remove', weg: item.key })
          : backTo(opened, { punt: item.key, knop: 'remove' }),
    });
  });

/** The item in the address, with the agenda it stands on. */
async function openItem(c: Context<Env>): Promise<{ opened: Opened; item: HeldItem } | null> {
  const opened = await openAgenda(c);
  const item = opened?.stored.find(({ id }) => id === idOf(c, 'item'));
  return opened && item ? { opened, item } : null;
}

type Marker = { punt: string; knop?: Tool; weg?: string };

const backTo = ({ meeting }: Opened, marker: Marker) => at(addresses.agenda, { id: meeting.id }, marker);

const addedTo = ({ stored }: Opened, after: readonly Item[]): string =>
  after.find(({ key }) => !stored.some((item) => item.key === key))?.key ?? '';

/** Where the focus goes when an item leaves: to the one after it, or else before it. */
function neighbourOf(item: HeldItem, { stored }: Opened): string {
  const treated = inReadingOrder(stored).filter((one) => isTreated(one) || one === item);
  const here = treated.indexOf(item);
  return (treated[here + 1] ?? treated[here - 1])?.key ?? '';
}

const asTyped = (c: Context<Env>, item: HeldItem) => ({
  title: titleOf(item, c.var.view),
  minutes: String(shownMinutes(item)),
  presenter: shownPresenter(item),
});
