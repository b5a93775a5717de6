import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { mailSettings, missingForMail } from './mail/settings.ts';
import { missingForProviders, providerSettings } from './providers/settings.ts';

// What is wrong with a setting is said in English, in the library's words where we have none.
z.config(en());

const day = z.iso.date();

const databaseUrl = z
  .string()
  .check(z.regex(/^(file:|libsql:|https?:)/, 'must start with file:, libsql: or http'));

const securityContact = z
  .url({
    protocol: /^(mailto|https)$/,
    message: 'must be mailto: with an e-mail address, or the https: address of a page',
  })
  .check(z.regex(/^[\x21-\x7e]+$/, 'must be on one line, without spaces'));

const port = z.coerce.number('must be a number from 0 to 65535').check(z.int(), z.gte(0), z.lte(65535));

const settings = z.object({
  HOST: z._default(z.string().check(z.minLength(1)), '127.0.0.1'),
  PORT: z._default(port, 8787),
  DATABASE_URL: z._default(databaseUrl, 'file:data/kerngroep.db'),
  DATABASE_AUTH_TOKEN: z.optional(z.string()),
  /** A replica near by, to read from. */
  DATABASE_READ_URL: z.optional(databaseUrl),
  /** Unset: it opens with the same token. */
  DATABASE_READ_AUTH_TOKEN: z.optional(z.string()),
  /** Unset: the demo's own date. Empty: the real date. */
  DEMO_DATE: z.optional(z.union([day, z.literal('')])),
  /** Unset: demo roles for a demo, nothing for a real programme. */
  SIGN_IN: z.optional(z.enum(['demo', 'none'])),
  /** Where visitors find it, when that is not `http://HOST:PORT`. */
  PUBLIC_URL: z.optional(z.url()),
  /** Where to report a vulnerability, told at /.well-known/security.txt. */
  SECURITY_CONTACT: z.optional(securityContact),
  /** A page that says how a report is handled. */
  SECURITY_POLICY: z.optional(
    z.url({ protocol: /^https$/, message: 'must be an address that begins with https:' }),
  ),
  /** The organisations whose people sign in with their own account (OpenID Connect), as JSON. */
  OIDC_PROVIDERS: z.optional(providerSettings),
  ...mailSettings,
});

export type Config = z.infer<typeof settings>;

/** The configuration, from environment variables; or, per wrong one, a line that says what to do. */
export function readConfig(
  environment: Record<string, string | undefined>,
): { ok: true; config: Config } | { ok: false; problems: string[] } {
  const parsed = settings.safeParse(environment);
  const problems = parsed.success
    ? [...missingForMail(parsed.data), ...missingForProviders(parsed.data)]
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return parsed.success && !problems.length ? { ok: true, config: parsed.data } : { ok: false, problems };
}

/** Demo sign-in lets anybody in as anybody: with real data the application must refuse to start. */
export function refuseConfig(config: Config, programme: { isDemo: boolean }): string | null {
  if (programme.isDemo) return null;
  if (config.SIGN_IN === 'demo')
    return 'SIGN_IN=demo: this database holds a real programme, demo sign-in is refused';
  if (config.DEMO_DATE) return 'DEMO_DATE: this database holds a real programme, only the real date counts';
  return null;
}

/**
 * The settings (their names) by which a database is reached over a line that is not encrypted, from this machine to
 * another one.
 */
export const openLines = (config: Config) =>
  (['DATABASE_URL', 'DATABASE_READ_URL'] as const).filter((name) => isOpenLine(config[name] ?? ''));

const isOpenLine = (url: string): boolean =>
  url.startsWith('http:') && !/^http:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:|\/|$)/.test(url);

/** Where visitors find it, without a slash at the end; `port` is the one it listens on, when that was left open. */
export function siteAddress({ HOST, PORT, PUBLIC_URL }: Site, port = PORT): string {
  const host = HOST === '127.0.0.1' || HOST === '0.0.0.0' ? 'localhost' : HOST;
  return PUBLIC_URL?.replace(/\/+$/, '') ?? `http://${host}:${port}`;
}

type Site = Pick<Config, 'HOST' | 'PUBLIC_URL'> & { PORT?: number };
