import { byKey } from './compare.ts';
import type { Item } from './item.ts';
import { gist, type Reason } from './reason.ts';

/**
 * The stored agenda with its counters of today ("8 working days overdue" is 10 by now), in its own order. Nothing
 * else is taken from the newly composed one.
 */
export function withFreshCounters<I extends Item>(stored: readonly I[], composed: readonly Item[]): I[] {
  const found = byKey(composed);
  return stored.map((item) => {
    const today = new Map((found.get(item.key)?.reasons ?? []).map((reason) => [gist(reason), reason]));
    const fresh = (reason: Reason) => today.get(gist(reason)) ?? reason;
    return { ...item, reasons: item.reasons.map(fresh) };
  });
}
