import { eq } from 'drizzle-orm';
import { agendaItems } from '../../db/schema/index.ts';
import type { Statement } from '../../db/write.ts';
import { type HeldItem, isTreated } from '../../src/domain/agenda/item.ts';
import type { Query } from './act.ts';
import { isAbout, type Topic } from './agenda.ts';

/** What became of each item that fitted: discussed, unless the meeting did not get to it. */
export const outcomeStatements = (
  query: Query,
  items: readonly HeldItem[],
  leftOpen: readonly Topic[],
): Statement[] =>
  items.filter(isTreated).map((item) => {
    const outcome = isAbout(item, leftOpen) ? 'carried_over' : 'discussed';
    return query.update(agendaItems).set({ outcome }).where(eq(agendaItems.id, item.id));
  });
