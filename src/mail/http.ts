import type { Mail } from '../domain/mail.ts';
import { MailRefused } from './refused.ts';

/** So many milliseconds it may take. */
const patience = 10_000;

/** Statuses that say that this one mail is wrong; all others are about us, or about the server. */
const refusals = [400, 406, 413, 415, 422];

/** Mail by a service that takes it as JSON: `{ from, to, subject, text }` is posted to the address, with the token. */
export const httpMail = (url: string, token: string, from: string): Mail => ({
  async send(message) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ from, ...message }),
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    await answer.body?.cancel();
    if (answer.ok) return;
    const what = `the mail service answered ${answer.status}`;
    throw refusals.includes(answer.status) ? new MailRefused(what) : new Error(what);
  },
});
