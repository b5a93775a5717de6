import { Hono } from 'hono';
import * as z from 'zod/mini';
import { addresses } from '../../views/addresses.ts';
import { editItem } from '../domain/agenda/edit.ts';
import { type HeldItem, isTreated } from '../domain/agenda/item.ts';
import { inReadingOrder, moveItem, placeAfter } from '../domain/agenda/move.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import { can } from '../http/right.ts';
import { changeAgenda } from './agenda-change.tsx';
import { backTo, openItem } from './agenda-item.ts';
import type { Opened } from './agenda-page.tsx';

const place = z.object({
  direction: z.optional(z.enum(['up', 'down'])),
  after: z._default(z.string().check(z.maxLength(60)), ''),
});
const yesOrNo = z.enum(['yes', 'no']);

/** Where an item stands, and whether it stands there at all. */
export const agendaPlaces = new Hono<Env>()
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

/** Where the focus goes when an item leaves: to the one after it, or else before it. */
function neighbourOf(item: HeldItem, { stored }: Opened): string {
  const treated = inReadingOrder(stored).filter((one) => isTreated(one) || one === item);
  const here = treated.indexOf(item);
  return (treated[here + 1] ?? treated[here - 1])?.key ?? '';
}
