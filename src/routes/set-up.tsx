import { Hono } from 'hono';
import * as z from 'zod/mini';
import { editDeal } from '../../db/queries/set-up-acts.ts';
import { addresses } from '../../views/addresses.ts';
import { membersOf } from '../domain/programme/set-up.ts';
import type { Env } from '../http/context.ts';
import * as form from '../http/form.ts';
import { withUnknown } from '../http/offered.ts';
import { pageOfNow } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { asTyped } from '../http/typed.ts';
import { plan, wrongIn } from './programme.tsx';
import { setUpMeetings } from './set-up-meetings.tsx';
import { again, lookAtSetUp, onwards, overtakenBy, setUpPage, versionFor } from './set-up-page.tsx';
import { setUpParties } from './set-up-parties.tsx';
import { setUpPeople } from './set-up-people.tsx';

const deal = z.pick(plan, { title: true, summary: true, startsOn: true, endsOn: true });
const contact = z.object({ firstContactId: form.recordId });

/** A new deal from nothing, step by step; how far it is follows from what is there, and what is said of mail from now. */
export const setUp = new Hono<Env>()
  .get(addresses.setUp, can('register.write'), async (c) => pageOfNow(c, setUpPage(await lookAtSetUp(c))))

  .post(addresses.setUpDeal, can('register.write'), async (c) => {
    const { database, author, view } = c.var;
    const sent = await form.readForm(c, deal);
    const looked = await lookAtSetUp(c);
    if (!sent.ok) return again(c, looked, 'deal', sent.filled);
    const asked = wrongIn(c, sent.filled, { ...looked.programme, ...sent.data }, []);
    if (asked) return again(c, looked, 'deal', asked);
    const change = { version: versionFor(looked, 'deal', sent), columns: sent.data };
    const written = await editDeal(database, author, change, sent.idempotencyKey);
    if ('subjectId' in written) return onwards(c, view.t.common.saved);
    return overtakenBy(c, looked, 'deal', sent.filled, asTyped(deal, looked.programme));
  })

  .post(addresses.setUpContact, can('register.write'), async (c) => {
    const { database, author, view } = c.var;
    const sent = await form.readForm(c, contact);
    const looked = await lookAtSetUp(c);
    if (!sent.ok) return again(c, looked, 'first_contact', sent.filled);
    const ministries = membersOf(looked.members, 'ministry');
    const offered = { firstContactId: ministries.map(({ id }) => ({ value: id })) };
    const unknown = withUnknown(sent.filled, offered, view.t);
    if (unknown) return again(c, looked, 'first_contact', unknown);
    const change = { version: versionFor(looked, 'first_contact', sent), columns: sent.data };
    const written = await editDeal(database, author, change, sent.idempotencyKey);
    if ('subjectId' in written) {
      const chosen = ministries.find(({ id }) => id === sent.data.firstContactId);
      return onwards(c, view.t.setUp.contact.saved(chosen?.name ?? ''));
    }
    return overtakenBy(c, looked, 'first_contact', sent.filled, asTyped(contact, looked.programme));
  });

for (const steps of [setUpParties, setUpMeetings, setUpPeople]) setUp.route('/', steps);
