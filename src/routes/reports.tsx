import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { itemOf } from '../../db/queries/agenda-items.ts';
import { changeMeeting } from '../../db/queries/meeting-changes.ts';
import { meetingReport } from '../../db/queries/reports.ts';
import { addresses, at } from '../../views/addresses.ts';
import { reportOutline } from '../../views/meetings/outline.ts';
import { MeetingReport } from '../../views/meetings/report.tsx';
import { adoptersOf, decideReport } from '../domain/meeting/report.ts';
import { can as may, type Right, scopeOf } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { withPersonal } from '../http/personal.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';

const report = z.object({ report: form.optionalText(40_000), reportAdoptedInId: form.optionalId });

export const reports = new Hono<Env>()
  .get(addresses.report, can('minutes.read'), async (c) => {
    const found = await reportOf(c, 'minutes.read');
    if (!found) return notFound(c);
    const { meeting, outline, ...shown } = found;
    const mayWrite =
      may(signedIn(c.var.actor).role, 'meeting.write') &&
      meeting.status !== 'cancelled' &&
      meeting.heldOn <= c.var.today;
    const values = { ...asTyped(meeting), report: meeting.report || outline() };
    const filled = mayWrite ? { values, errors: {} } : undefined;
    return page(
      c,
      <MeetingReport {...shown} meeting={meeting} filled={filled} isOutline={!meeting.report} />,
    );
  })

  .post(addresses.report, can('meeting.write'), async (c) => {
    const found = await reportOf(c, 'meeting.write');
    if (!found) return notFound(c);
    const { meeting, outline, ...shown } = found;
    const sent = await form.readForm(c, report);
    if (!sent.ok) return refused(c, <MeetingReport {...shown} meeting={meeting} filled={sent.filled} />);
    const asked = withPersonal(sent.filled, ['report'], c.var.view.t);
    if (asked) return refused(c, <MeetingReport {...shown} meeting={meeting} filled={asked} />);
    const minutes = sent.data;
    const decided = decideReport(meeting, minutes, found.adopters, c.var.today);
    if (!decided.ok) {
      c.set('refusal', decided.refusal);
      const filled = form.withError(
        sent.filled,
        fieldOf(decided.refusal),
        c.var.view.t.meetings.report.refusals[decided.refusal],
      );
      return refused(c, <MeetingReport {...shown} meeting={meeting} filled={filled} />);
    }
    const { database, author, view } = c.var;
    const seen = { id: meeting.id, version: sent.version };
    const written = await changeMeeting(
      database,
      author,
      actOf(meeting, minutes),
      seen,
      minutes,
      sent.idempotencyKey,
    );
    if (written.outcome === 'stale') {
      return stale(
        c,
        <MeetingReport {...shown} meeting={meeting} filled={sent.filled} theirs={asTyped(meeting)} />,
      );
    }
    return done(c, at(addresses.report, { id: meeting.id }), view.t.meetings.report.saved);
  });

/** The minutes in the address, within the scope of a right. */
async function reportOf(c: Context<Env>, right: Right) {
  const { database, view } = c.var;
  const scope = scopeOf(signedIn(c.var.actor), right);
  const found = await read(database, meetingReport(database, idOf(c), scope));
  const [meeting] = found.found;
  if (!meeting) return null;
  const facts = { ...found, heldOn: meeting.heldOn, items: found.items.map(itemOf) };
  return {
    view,
    meeting,
    adopters: adoptersOf(meeting, found.meetings),
    outline: () => reportOutline(facts),
  };
}

type Refusal = Extract<ReturnType<typeof decideReport>, { ok: false }>['refusal'];

type Minutes = { reportAdoptedInId: number | null };

function actOf(before: Minutes, after: Minutes): string {
  if (before.reportAdoptedInId === after.reportAdoptedInId) return 'minutes.written';
  return after.reportAdoptedInId === null ? 'minutes.reopened' : 'minutes.adopted';
}

const fieldOf = (refusal: Refusal) =>
  refusal === 'not_a_later_meeting' || refusal === 'nothing_to_adopt' ? 'reportAdoptedInId' : 'report';

const asTyped = ({ report, reportAdoptedInId }: { report: string; reportAdoptedInId: number | null }) => ({
  report,
  reportAdoptedInId: String(reportAdoptedInId ?? ''),
});
