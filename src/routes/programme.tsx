import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/programme.ts';
import { seatsAhead } from '../../db/queries/seats.ts';
import { addresses } from '../../views/addresses.ts';
import type { Filled } from '../../views/parts/form.tsx';
import { AdminPage } from '../../views/programme/admin.tsx';
import { ProgrammeFile } from '../../views/programme/file.tsx';
import { ProgrammeForm } from '../../views/programme/form.tsx';
import type { Text } from '../../views/text/index.ts';
import type { PartyKind } from '../domain/party.ts';
import { can as may } from '../domain/permission.ts';
import { decideProgramme } from '../domain/programme/plan.ts';
import type { Env } from '../http/context.ts';
import * as form from '../http/form.ts';
import { withUnknown } from '../http/offered.ts';
import { withPersonal } from '../http/personal.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { asTyped } from '../http/typed.ts';
import { emptyNow } from './empty-seats.ts';

/** What was agreed on about the deal. */
export const plan = z.object({
  title: form.line(200),
  summary: form.line(4000),
  startsOn: form.day,
  endsOn: form.day,
  firstContactId: form.optionalId,
  meetingWeeks: form.whole(1, 26),
  meetingAnchorOn: form.day,
  meetingStartsAt: form.line(5),
  meetingMinutes: form.whole(15, 480),
  meetingPlace: form.optionalText(200),
  updatesDueDays: form.whole(0, 40),
  agendaDueDays: form.whole(0, 40),
  circulateDueDays: form.whole(0, 40),
  minutesDueDays: form.whole(0, 40),
  retentionMonths: form.whole(1, 120),
});

export const programme = new Hono<Env>()
  .get(addresses.admin, can('register.read'), async (c) => {
    const { database, today, view } = c.var;
    const seats = seatsAhead(database, today);
    const found = await read(database, { ...store.adminCounts(database, today), seats: seats.query });
    const ofKind = (kind: PartyKind) => found.parties.find((one) => one.kind === kind)?.count ?? 0;
    const counts = {
      terms: found.terms[0]?.count ?? 0,
      parties: { city: ofKind('city'), ministry: ofKind('ministry'), chain_partner: ofKind('chain_partner') },
      people: { now: found.withRole[0]?.count ?? 0, all: found.people[0]?.count ?? 0 },
      periods: found.periods[0]?.count ?? 0,
    };
    const { role } = signedIn(c.var.actor);
    const rights = { mayAudit: may(role, 'audit.read'), mayWrite: may(role, 'register.write') };
    return page(
      c,
      <AdminPage view={view} counts={counts} empty={emptyNow(c, seats.from(found.seats))} {...rights} />,
    );
  })

  .get(addresses.programme, can('register.read'), async (c) => {
    const found = await planOf(c);
    if (may(signedIn(c.var.actor).role, 'register.write')) {
      return page(
        c,
        <ProgrammeForm {...found} filled={{ values: asTyped(plan, found.programme), errors: {} }} />,
      );
    }
    const { programme, ministries } = found;
    const contact = ministries.find(({ value }) => value === programme.firstContactId);
    return page(c, <ProgrammeFile view={c.var.view} programme={programme} firstContact={contact?.text} />);
  })

  .post(addresses.programme, can('register.write'), async (c) => {
    const found = await planOf(c);
    const read = await form.readForm(c, plan);
    if (!read.ok) return refused(c, <ProgrammeForm {...found} filled={read.filled} />);
    const asked = wrongIn(c, read.filled, read.data, found.ministries);
    if (asked) return refused(c, <ProgrammeForm {...found} filled={asked} />);
    const edited = { ...read.data, version: read.version };
    const written = await store.editProgramme(c.var.database, c.var.author, edited, read.idempotencyKey);
    if (written.outcome === 'stale') {
      return stale(
        c,
        <ProgrammeForm {...found} filled={read.filled} theirs={asTyped(plan, found.programme)} />,
      );
    }
    return done(c, c.var.view.back ?? addresses.programme, c.var.view.t.common.saved);
  });

/** The form with what is to be mended; null when nothing is. */
export function wrongIn(
  c: Context<Env>,
  filled: Filled,
  data: z.infer<typeof plan>,
  ministries: { value: number }[],
) {
  const { t } = c.var.view;
  const decided = decideProgramme(data);
  if (!decided.ok) c.set('refusal', decided.refusal);
  return (
    withUnknown(filled, { firstContactId: ministries }, t) ??
    withPersonal(filled, ['summary'], t) ??
    (decided.ok
      ? null
      : form.withError(filled, fieldOf[decided.refusal], t.programme.refusals[decided.refusal]))
  );
}

type Refusal = keyof Text['programme']['refusals'];

const fieldOf: Record<Refusal, string> = {
  ends_before_start: 'endsOn',
  anchor_on_weekend: 'meetingAnchorOn',
  anchor_on_holiday: 'meetingAnchorOn',
  no_time: 'meetingStartsAt',
  circulated_before_updates: 'circulateDueDays',
  circulated_before_agenda: 'circulateDueDays',
};

async function planOf(c: Context<Env>) {
  const { programme, ministries } = await read(c.var.database, store.programmePlan(c.var.database));
  const [only] = programme;
  if (!only) throw new Error('the database holds no programme');
  return { view: c.var.view, programme: only, ministries };
}
