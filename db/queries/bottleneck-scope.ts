import { eq, ne, or, type SQL } from 'drizzle-orm';
import { scopeOf } from '../../src/domain/permission.ts';
import type { Actor } from '../../src/domain/role.ts';
import { bottlenecks } from '../schema/index.ts';

/** The bottlenecks that an actor may know of, for every where-clause over them: a draft is its own city's notebook. */
export function visibleTo(actor: Actor): SQL | undefined {
  const drafts = scopeOf(actor, 'draft.read');
  const published = ne(bottlenecks.status, 'draft');
  return drafts.kind === 'city' ? or(published, eq(bottlenecks.cityId, drafts.partyId)) : published;
}
