import * as z from 'zod/mini';

const addressOf = (url: string) => (URL.canParse(url) ? new URL(url) : undefined);

/** Plain http is for trying it out on one's own machine. */
function isWay(url: string): boolean {
  const { protocol = '', hostname = '' } = addressOf(url) ?? {};
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return hostname !== '' && (/^(smtps?|https):$/.test(protocol) || (protocol === 'http:' && isLocal));
}

/** How mail goes out. What is wrong is said without what stands there, which may be a password. */
export const mailSettings = {
  MAIL_URL: z.optional(
    z
      .string()
      .check(
        z.refine(
          isWay,
          'must be smtp://user:password@host:587, smtps://… or the https:// address of a mail service',
        ),
      ),
  ),
  /** The token of a mail service at https://. */
  MAIL_TOKEN: z.optional(z.string().check(z.minLength(1))),
  /** Who the mail is from. */
  MAIL_FROM: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^[^\r\n]*[^\s<>@]+@[^\s<>@]+>?$/,
          'must be an e-mail address, such as Kerngroep <kerngroep@example.org>',
        ),
      ),
  ),
};

type Settings = { MAIL_URL?: string; MAIL_TOKEN?: string; MAIL_FROM?: string; PUBLIC_URL?: string };

/** What is still missing to send mail, per setting a line that says what to do. */
export function missingForMail({ MAIL_URL, MAIL_TOKEN, MAIL_FROM, PUBLIC_URL }: Settings): string[] {
  if (!MAIL_URL) return [];
  const isService = MAIL_URL.startsWith('http');
  return [
    MAIL_FROM ? '' : 'MAIL_FROM: say who the mail is from, such as Kerngroep <kerngroep@example.org>',
    PUBLIC_URL ? '' : 'PUBLIC_URL: links in mail begin with it, so say it along with MAIL_URL',
    isService && !MAIL_TOKEN ? 'MAIL_TOKEN: say the token of the mail service in MAIL_URL' : '',
  ].filter(Boolean);
}
