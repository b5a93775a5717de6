import type { Config } from '../config.ts';
import type { Mail } from '../domain/mail.ts';
import { httpMail } from './http.ts';

type Settings = Pick<Config, 'MAIL_URL' | 'MAIL_TOKEN' | 'MAIL_FROM'>;

/** The way out for mail that was configured, or none. Only Node has `smtp`. */
export function openMail(
  { MAIL_URL: url, MAIL_TOKEN: token = '', MAIL_FROM: from = '' }: Settings,
  smtp?: (url: string, from: string) => Mail,
): Mail | null {
  if (!url) return null;
  return url.startsWith('smtp') ? (smtp?.(url, from) ?? null) : httpMail(url, token, from);
}
