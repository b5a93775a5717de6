import { type Context, Hono } from 'hono';
import { readOverview } from '../../db/queries/steering.ts';
import { addresses } from '../../views/addresses.ts';
import { date, typedDate } from '../../views/format.ts';
import type { Filled } from '../../views/parts/form.tsx';
import { SteeringPage } from '../../views/steering/page.tsx';
import { chooseDay } from '../domain/steering/chosen-day.ts';
import type { Env } from '../http/context.ts';
import { page } from '../http/respond.ts';
import { can } from '../http/right.ts';

export const steering = new Hono<Env>().get(addresses.steering, can('overview.read'), async (c) => {
  const { database, programme, today, view } = c.var;
  const asked = c.req.query('peildatum') ?? '';
  const chosen = chooseDay(asked, programme, today);
  const found = await readOverview(database, chosen.ok ? chosen.day : today, today);
  const values = { peildatum: chosen.ok ? chosen.day : asked };
  const errors = chosen.ok ? {} : because(c, chosen.refusal);
  return page(c, <SteeringPage view={view} {...found} filled={{ values, errors }} />);
});

type Refusal = Extract<ReturnType<typeof chooseDay>, { ok: false }>['refusal'];

/** An address that is typed by hand never fails: the message stands at the field, and today's state below. */
function because(c: Context<Env>, refusal: Refusal): Filled['errors'] {
  const { view, today, programme } = c.var;
  const { refusals, back } = view.t.steering.day;
  const why = {
    not_a_date: refusals.not_a_date(typedDate(today)),
    in_the_future: refusals.in_the_future(date(today, view)),
    before_start: refusals.before_start(date(programme.startsOn, view)),
  };
  return { peildatum: `${why[refusal]} ${back}` };
}
