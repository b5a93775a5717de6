import type { Database } from '../db/database.ts';
import { type Config, openLines, siteAddress } from './config.ts';
import type { Dependencies } from './http/context.ts';
import { usualLimits } from './http/limits.ts';
import { toStandardOutput } from './http/log.ts';
import { openProvider } from './providers/open.ts';

/** What an entry point knows of the platform it stands on; `secure`: visitors come over https, unless it is said how. */
type Platform = Pick<
  Dependencies,
  'addressOf' | 'afterwards' | 'compresses' | 'secure' | 'assets' | 'build' | 'replica' | 'mail'
>;

/** Everything the application is given, the same on every platform. */
export function dependencies(
  config: Config,
  database: Database,
  { isDemo, title = 'Kerngroep' }: { isDemo: boolean; title?: string },
  platform: Platform,
): Dependencies {
  const demoSignIn = isDemo && config.SIGN_IN !== 'none';
  for (const name of openLines(config)) toStandardOutput({ level: 'warn', message: notEncrypted(name) });
  return {
    ...platform,
    database,
    title,
    demoDate: config.DEMO_DATE === undefined ? undefined : config.DEMO_DATE || null,
    demoSignIn,
    // Where anybody may be anybody, nobody writes to the world in our name.
    mail: demoSignIn ? null : platform.mail,
    publicUrl: siteAddress(config),
    secure: config.PUBLIC_URL?.startsWith('https:') ?? platform.secure,
    providers: (config.OIDC_PROVIDERS ?? []).map(openProvider),
    limits: usualLimits,
    log: toStandardOutput,
    securityContact: config.SECURITY_CONTACT
      ? { contact: config.SECURITY_CONTACT, policy: config.SECURITY_POLICY, site: config.PUBLIC_URL }
      : undefined,
  };
}

/** What travels on it anybody on the way can read, and change. */
const notEncrypted = (name: string) =>
  `${name}: what goes to this database is not encrypted; use libsql:// or https://`;
