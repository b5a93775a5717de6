import { createTransport } from 'nodemailer';
import type { Mail } from '../domain/mail.ts';
import { MailRefused } from './refused.ts';

/** So many milliseconds a mail server may take for each step, and for all of it. */
const patience = {
  dnsTimeout: 5_000,
  connectionTimeout: 5_000,
  greetingTimeout: 5_000,
  socketTimeout: 10_000,
};
const longest = 30_000;

/**
 * Mail over SMTP: `smtp://user:password@host:587` (encrypted from before the password on, or not at all) or `smtps://`.
 * Only to this machine itself it may go without encryption. What stands behind a `?` in the address are settings of
 * nodemailer.
 */
export function smtpMail(url: string, from: string): Mail {
  const security = isLocal(url) ? { ignoreTLS: true } : { requireTLS: true };
  const transport = createTransport({ ...patience, ...security, url });
  return {
    async send({ to, subject, text }) {
      const mail = {
        from,
        to: { name: '', address: to },
        subject,
        text,
        // RFC 3834: so that nobody's holiday answers it.
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
        signal: AbortSignal.timeout(longest),
      };
      await transport.sendMail(mail).catch(explain);
    },
  };
}

const isLocal = (url: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);

type SmtpError = { code?: string; command?: string; responseCode?: number };

/** What a mail server says holds the address: of it only the numbers are kept. */
function explain(error: SmtpError): never {
  const { code = 'error', command = '', responseCode = 0 } = error;
  const what = `${code} ${responseCode || ''} ${command}`.replace(/ +/g, ' ').trim();
  const isAboutMail = responseCode >= 400 && /^(RCPT TO|DATA)/.test(command);
  throw isAboutMail ? new MailRefused(what) : new Error(what);
}
