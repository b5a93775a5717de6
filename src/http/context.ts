import type { Context } from 'hono';
import type { Database } from '../../db/database.ts';
import type { Looked } from '../../db/queries/session.ts';
import type { Act, Author } from '../../db/write.ts';
import type { View } from '../../views/view.ts';
import type { Mail } from '../domain/mail.ts';
import type { Actor } from '../domain/role.ts';
import type { Provider } from '../providers/provider.ts';
import type { Limits } from './limits.ts';
import type { Log } from './log.ts';
import type { Bytes } from './page-cache.ts';

/** Where to report a vulnerability, where it says how that is handled, and the address of this site if that was said. */
export type SecurityContact = { contact: string; policy?: string; site?: string };

/** What the application is given by its entry point; it has no globals. */
export type Dependencies = {
  /** The primary: everything is written here, and what is written is read here first. */
  database: Database;
  /** What the site is called as long as the database does not say. */
  title: string;
  /** A copy that follows it, for reading. */
  replica?: Database;
  /** The network address that a request comes from, as the platform knows it. */
  addressOf: (c: Context<Env>) => string;
  limits: Limits;
  /** `undefined`: the demo's own date; `null`: the real date. */
  demoDate?: string | null;
  demoSignIn: boolean;
  /** The way out for mail; null when none is configured. */
  mail: Mail | null;
  /** The organisations whose people sign in with their own account; mostly none. */
  providers: readonly Provider[];
  /** Does something when the visitor has the answer. It must not throw. */
  afterwards: (c: Context<Env>, work: () => Promise<void>) => void;
  /** Where visitors find it, for addresses in mail and for other sites: `https://example.org`, never what a request says. */
  publicUrl: string;
  /** Visitors come over https, so cookies may be for https only. */
  secure: boolean;
  /** Pages go out compressed. A Worker's platform does that itself, and twice over nobody can read it. */
  compresses: boolean;
  log: Log;
  /** Absent: nobody said. */
  securityContact?: SecurityContact;
  assets: Assets;
  /** Names this release, so that a new one is never answered from an old cache. */
  build: string;
};

/** Static files by name as they are asked for, with a hash of their content in it. */
export type Assets = { find(name: string): Asset | undefined; links: View['assets'] };
export type Asset = { body: string | Uint8Array<ArrayBuffer>; type: string };

export type Programme = Looked['programme'];

/** What every handler finds in `c.var`. */
export type Env = {
  Variables: {
    deps: Dependencies;
    database: Database;
    requestId: string;
    actor: Actor | null;
    /** The session in which the actor acts; null when nobody does. */
    sessionId: number | null;
    author: Author;
    /** What came of what was written, for the log. */
    acts: Act[];
    /** Why not, as the code calls it, and the fields that did not fit: for the log, which holds nothing typed. */
    refusal?: string;
    fields?: string[];
    programme: Programme;
    today: string;
    view: View;
    /** The page as it was rendered, for who looks at it again. */
    page?: Bytes;
    /** The page shows what leaves no history, so that an earlier one is not known to hold still. */
    isOfNow?: true;
  };
};
