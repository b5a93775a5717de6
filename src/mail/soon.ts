import type { Context } from 'hono';
import type { Env } from '../http/context.ts';
import { sendMail } from './send.ts';

/** Sends what stands in the outbox when the visitor has the answer: nobody waits for a mail server. */
export const sendMailSoon = (c: Context<Env>) => c.var.deps.afterwards(c, () => sendMail(c.var.deps));
