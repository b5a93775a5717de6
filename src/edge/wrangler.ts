import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

/** One run of wrangler, with everything it starts. */
export type Wrangler = {
  process: ChildProcessByStdio<null, Readable, Readable>;
  /** What it said last, for when it fails. */
  said(): string;
  /** Ends it and all that it started. */
  stop(): Promise<void>;
};

/** It asks nobody anything: not who runs it, not whether there is a newer one, and tells nothing. */
const alone = {
  CI: '1',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CLOUDFLARE_LOAD_DEV_VARS_FROM_DOT_ENV: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_WRITE_LOGS: 'false',
  X_LOCAL_EXPLORER: 'false',
  X_LOCAL_OBSERVABILITY: 'false',
};

/** Runs wrangler in a process group of its own, because what it starts does not end with it. Throws when there is none. */
export function runWrangler(...options: string[]): Wrangler {
  const child = spawn(process.execPath, [program(), ...options], {
    detached: true,
    env: { ...process.env, ...alone },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      text = (text + chunk).slice(-4000);
    });
  return { process: child, said: () => text.trim(), stop: () => end(child) };
}

function program(): string {
  try {
    const entry = createRequire(import.meta.url).resolve('wrangler/package.json');
    return join(dirname(entry), 'bin', 'wrangler.js');
  } catch {
    throw new Error(
      'wrangler is not installed: npm ci installs it, unless it is told to leave such things out.',
    );
  }
}

const patience = 3000;

async function end(child: ChildProcess) {
  if (child.exitCode === null && child.signalCode === null) {
    signal(child, 'SIGTERM');
    await Promise.race([
      once(child, 'exit'),
      new Promise((resolve) => setTimeout(resolve, patience).unref()),
    ]);
  }
  signal(child, 'SIGKILL');
}

function signal({ pid }: ChildProcess, name: NodeJS.Signals) {
  try {
    if (pid) process.kill(-pid, name);
  } catch {
    // Nobody of them is left.
  }
}
