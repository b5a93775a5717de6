import type { Context } from 'hono';
import { addresses, at } from '../../views/addresses.ts';
import type { Tool } from '../../views/agenda/props.ts';
import type { HeldItem } from '../domain/agenda/item.ts';
import type { Env } from '../http/context.ts';
import { idOf } from '../http/paging.ts';
import { type Opened, openAgenda } from './agenda-page.tsx';

/** The item in the address, with the agenda it stands on. */
export async function openItem(c: Context<Env>): Promise<{ opened: Opened; item: HeldItem } | null> {
  const opened = await openAgenda(c);
  const item = opened?.stored.find(({ id }) => id === idOf(c, 'item'));
  return opened && item ? { opened, item } : null;
}

type Marker = { punt: string; knop?: Tool; weg?: string };

/** Back to the agenda, with the item that was changed marked in it. */
export const backTo = ({ meeting }: Opened, marker: Marker) =>
  at(addresses.agenda, { id: meeting.id }, marker);
