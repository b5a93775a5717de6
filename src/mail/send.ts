import { read } from '../../db/database.ts';
import * as outbox from '../../db/queries/outbox.ts';
import type { Mail, Message } from '../domain/mail.ts';
import { pauseAfter } from '../domain/sign-in.ts';
import type { Dependencies } from '../http/context.ts';
import { hash } from '../http/hash.ts';
import { faultOf } from '../http/log.ts';
import { newSecret } from '../http/secret.ts';
import { MailRefused } from './refused.ts';

type Post = Pick<Dependencies, 'database' | 'publicUrl' | 'log'> & { mail: Mail };

/** Mails that one round may send, so that it ends. */
const most = 100;

/**
 * Sends the mail whose turn it is, each by one process, until there is none or the mail server does not answer. Never
 * throws: what fails is logged and stays in the outbox.
 */
export async function sendMail(deps: Pick<Dependencies, 'database' | 'publicUrl' | 'log' | 'mail'>) {
  const { mail, log } = deps;
  if (!mail) return;
  try {
    for (let nth = 0; nth < most && (await sendNext({ ...deps, mail })); nth++);
  } catch (error) {
    log({ level: 'error', ...faultOf(error) });
  }
}

/** The same by the clock, which also throws away what is over. */
export async function keepMail(deps: Pick<Dependencies, 'database' | 'publicUrl' | 'log' | 'mail'>) {
  try {
    const givenUp = await outbox.tidyMail(deps.database);
    if (givenUp) deps.log({ level: 'error', message: 'mail given up', count: givenUp });
  } catch (error) {
    deps.log({ level: 'error', ...faultOf(error) });
  }
  await sendMail(deps);
}

/** Whether to go on. */
async function sendNext(post: Post): Promise<boolean> {
  const { database } = post;
  const claimed = await outbox.claimMail(database);
  if (!claimed) return false;
  const message = await compose(post, claimed);
  if (!message) await outbox.dropMail(database, claimed.id);
  return message ? handOver(post, claimed, message) : true;
}

/** What is secret in it is made now, and stands nowhere else. Null when there is nothing to say, or nobody to say it to. */
async function compose({ database, publicUrl }: Post, claimed: outbox.Claimed): Promise<Message | null> {
  const { kind, signInId, personId } = claimed;
  const token = newSecret();
  const isArmed = signInId !== null && (await outbox.armLink(database, signInId, hash(token)));
  const { found } = await read(database, { found: outbox.addresseeOf(database, personId) });
  const [who] = found;
  if (!who?.email || !who.role || !who.fromOn) return null;
  const { name, email, programme, role, fromOn, ...rest } = who;
  const addressee = { name, email, programme };
  const { invitationMail, linkMail } = await import('../../views/sign-in/mail.ts');
  if (kind === 'invitation') return invitationMail(addressee, { ...rest, role, fromOn }, publicUrl);
  return isArmed ? linkMail(addressee, publicUrl, token) : null;
}

async function handOver({ mail, database, log }: Post, claimed: outbox.Claimed, message: Message) {
  const { id, kind, tries } = claimed;
  try {
    await mail.send(message);
  } catch (error) {
    const isRefused = error instanceof MailRefused;
    log({ level: 'error', message: 'mail not sent', kind, id, reason: faultOf(error).message });
    if (isRefused) await outbox.mailRefused(database, id);
    else await outbox.mailServerAway(database, id, pauseAfter(tries + 1));
    return isRefused;
  }
  await outbox.mailSent(database, id);
  log({ level: 'info', message: 'mail sent', kind, id });
  return true;
}
