import { type Context, Hono } from 'hono';
import { read } from '../../db/database.ts';
import { homeOfCity } from '../../db/queries/home/city.ts';
import { homeOfMinistry } from '../../db/queries/home/ministry.ts';
import { unsentInvitations } from '../../db/queries/home/unsent.ts';
import { seatsAhead } from '../../db/queries/seats.ts';
import { setUpFacts } from '../../db/queries/set-up.ts';
import { readOverview } from '../../db/queries/steering.ts';
import { updateCounts } from '../../db/queries/updates-asked.ts';
import { addresses } from '../../views/addresses.ts';
import { CityHome } from '../../views/home/city.tsx';
import { LeadHome } from '../../views/home/lead.tsx';
import { MinistryHome } from '../../views/home/ministry.tsx';
import { SteeringPage } from '../../views/steering/page.tsx';
import { isUndelivered } from '../domain/invitation.ts';
import { mostOnOverview } from '../domain/page-size.ts';
import { openSteps } from '../domain/programme/set-up.ts';
import type { Env } from '../http/context.ts';
import { page, pageOfNow } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { emptyNow } from './empty-seats.ts';
import { askForLead, cityFacts, ministryFacts, withSeats } from './home-facts.ts';

/** What waits for whoever looks; for who only reads, where the deal stands. */
export const home = new Hono<Env>().get(addresses.home, can('overview.read'), async (c) => {
  const { role, partyId } = signedIn(c.var.actor);
  if (role === 'national_lead') return lead(c);
  if (role === 'city_lead' && partyId !== null) return page(c, await city(c, partyId));
  if (role === 'ministry_delegate' && partyId !== null) return page(c, await ministry(c, partyId));
  const { database, today, view } = c.var;
  const found = await readOverview(database, today, today);
  const filled = { values: { peildatum: today }, errors: {} };
  return page(c, <SteeringPage view={view} {...found} filled={filled} />);
});

async function city(c: Context<Env>, cityId: number) {
  const { database, today, view } = c.var;
  const counts = updateCounts(database, { after: today });
  const { counted, ...found } = await read(database, {
    ...homeOfCity(database, cityId, today, mostOnOverview),
    counted: counts.query,
  });
  const own = counts.from(counted).find((one) => one.cityId === cityId);
  return <CityHome view={view} {...cityFacts(found, own, today, mostOnOverview)} />;
}

async function ministry(c: Context<Env>, ministryId: number) {
  const { database, today, view, actor } = c.var;
  const found = await read(
    database,
    homeOfMinistry(database, signedIn(actor), ministryId, today, mostOnOverview),
  );
  return <MinistryHome view={view} {...ministryFacts(found)} ministry={actor?.party ?? ''} />;
}

async function lead(c: Context<Env>) {
  const { database, today, view, actor } = c.var;
  const { queries, factsOf } = askForLead(database, signedIn(actor), today, mostOnOverview);
  const setUp = setUpFacts(database, today);
  const seats = seatsAhead(database, today);
  const found = await read(database, {
    ...queries,
    arranged: setUp.query,
    seats: seats.query,
    unsent: unsentInvitations(database, today),
  });
  const empty = emptyNow(c, seats.from(found.seats));
  const open = openSteps(setUp.from(found.arranged));
  const undelivered = found.unsent.filter((mail) => isUndelivered(mail, mail.now));
  const facts = { ...withSeats(factsOf(found), empty, mostOnOverview), undelivered };
  // How mail goes leaves no history: as long as some is under way, the page is made anew each time.
  const shown = found.unsent.length ? pageOfNow : page;
  return shown(c, <LeadHome view={view} {...facts} setUp={open} />);
}
