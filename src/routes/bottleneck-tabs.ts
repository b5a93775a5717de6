import { addresses, withQuery } from '../../views/addresses.ts';
import type { Tab } from '../../views/parts/tabs.tsx';
import type { View } from '../../views/view.ts';
import { scopeOf } from '../domain/permission.ts';
import type { Actor } from '../domain/role.ts';

/** The lists that this actor comes for, the present one marked. */
export function tabsFor(view: View, actor: Actor): Tab[] {
  const { tabs } = view.t.bottlenecks;
  const answers = scopeOf(actor, 'escalation.answer').kind;
  const lists: [string, Record<string, string | number>][] = [[tabs.all, {}]];
  if (answers === 'all') lists.push([tabs.askedOfCoreGroup, { van: 'mij' }]);
  else if (answers !== 'none') lists.push([tabs.askedOfUs, { van: 'mij' }]);
  if (actor.role === 'city_lead' && actor.partyId !== null)
    lists.push([tabs.ownCity(actor.party ?? ''), { stad: actor.partyId }]);
  lists.push([tabs.overdue, { telaat: 'ja' }]);
  return lists.map(([text, query]) => {
    const href = withQuery(addresses.bottlenecks, query);
    return { href, text, here: view.address === href };
  });
}
