import type { Context } from 'hono';
import { read } from '../../db/database.ts';
import { holdersOf, milestonesOf, moneyWaitedFor, partyNamed } from '../../db/queries/handover.ts';
import { homeOfCity } from '../../db/queries/home/city.ts';
import { homeOfMinistry } from '../../db/queries/home/ministry.ts';
import { updateCounts } from '../../db/queries/updates-asked.ts';
import type { Sheet } from '../../views/handover/sheet.ts';
import { lineOfState } from '../domain/escalation/line-of-state.ts';
import { mostOnSheet } from '../domain/page-size.ts';
import { can as may, scopeOf } from '../domain/permission.ts';
import type { Actor, Role } from '../domain/role.ts';
import type { Env } from '../http/context.ts';
import { signedIn } from '../http/right.ts';
import { askForLead } from './home-facts.ts';

// What the overview asks about whoever looks, asked about whoever has the role.

/** Somebody in a role, whoever it is. */
const anybody = (role: Role, partyId: number | null): Actor => ({
  personId: 0,
  name: '',
  role,
  partyId,
  party: null,
});

/** What is open at a party, in one read; null when there is no such party. Drafts are read by whose own they are only. */
export async function sheetOfParty(c: Context<Env>, id: number): Promise<Sheet | null> {
  const { database, today, actor } = c.var;
  // Of a city and of a ministry: which of the two it is, is known afterwards.
  const counts = updateCounts(database, { after: today });
  const found = await read(database, {
    ...homeOfCity(database, id, today, mostOnSheet),
    ...homeOfMinistry(database, anybody('ministry_delegate', id), id, today, mostOnSheet),
    counts: counts.query,
    party: partyNamed(database, id),
    holders: holdersOf(database, ['city_lead', 'ministry_delegate'], id, today),
    milestones: milestonesOf(database, id),
    money: moneyWaitedFor(database, id),
  });
  const [party] = found.party;
  if (!party) return null;
  const own = counts.from(found.counts).find(({ cityId }) => cityId === id);
  const scope = scopeOf(signedIn(actor), 'draft.read');
  const isOwn = scope.kind === 'city' && scope.partyId === id;
  // Who appoints a successor should know that there are drafts; to others there are none.
  const appoints = may(signedIn(actor).role, 'register.write');
  return {
    ...found,
    kind: party.kind,
    whom: party.name,
    next: found.next[0],
    open: found.open.map((row) => ({ ...row, line: lineOfState({ ...row, today }) })),
    openTotal: found.openTotal[0]?.total ?? 0,
    drafts: isOwn ? found.drafts : [],
    hiddenDrafts: !isOwn && appoints ? (found.drafts[0]?.total ?? 0) : 0,
    missingTotal: own ? own.asked - own.sent : 0,
  };
}

/** What is open at the national project lead, and late with others. */
export async function sheetOfLead(c: Context<Env>): Promise<Sheet> {
  const { database, today, view } = c.var;
  const { queries, factsOf } = askForLead(database, anybody('national_lead', null), today, mostOnSheet);
  const { holders, ...found } = await read(database, {
    ...queries,
    holders: holdersOf(database, ['national_lead'], null, today),
  });
  return { kind: 'lead', whom: view.t.handover.nationalLead, holders, ...factsOf(found) };
}
