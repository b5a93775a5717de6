import { type Database, read } from '../db/database.ts';
import { programme } from '../db/schema/index.ts';
import type { Config } from './config.ts';
import type { Dependencies } from './http/context.ts';
import { usualLimits } from './http/limits.ts';
import { toStandardOutput } from './http/log.ts';

type Programme = { title: string; isDemo: boolean; demoDate: string | null };

/** What an entry point knows of the platform it stands on; `secure`: visitors come over https, unless it is said how. */
type Platform = Pick<Dependencies, 'addressOf' | 'compresses' | 'secure' | 'assets' | 'build' | 'replica'>;

/** The programme that this database holds. Throws when there is none. */
export async function theProgramme(database: Database): Promise<Programme> {
  const { found } = await read(database, { found: database.query.select().from(programme) });
  const [only] = found;
  if (!only) throw new Error('the database holds no programme');
  return only;
}

/** Everything the application is given, the same on every platform. */
export function dependencies(
  config: Config,
  database: Database,
  { isDemo, title = 'Kerngroep' }: Pick<Programme, 'isDemo'> & { title?: string },
  platform: Platform,
): Dependencies {
  return {
    ...platform,
    database,
    title,
    demoDate: config.DEMO_DATE === undefined ? undefined : config.DEMO_DATE || null,
    demoSignIn: isDemo && config.SIGN_IN !== 'none',
    secure: config.PUBLIC_URL?.startsWith('https:') ?? platform.secure,
    limits: usualLimits,
    log: toStandardOutput,
  };
}
