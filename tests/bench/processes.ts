import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A server in a process of its own. */
export type Served = { address: string; residentMegabytes(): number; stop(): Promise<void> };

/** What `npm start` does: `node`, what it is told about memory and the like, and the program. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const command: string[] = scripts.start.split(' ');
const [settings, program] = [command.slice(1, -1), command.slice(-1)];

/** The application as it is: the Node server as `npm start` starts it, on this database. */
export const serveApplication = (url: string): Promise<Served> =>
  start(program, { PORT: '0', HOST: '127.0.0.1', DATABASE_URL: url });

/** The same bytes as a constant, from Hono and nothing else: the files of this folder, each under its own name. */
export const serveConstants = (folder: string): Promise<Served> =>
  start(['tests/bench/constant.ts', folder], {});

async function start(named: string[], environment: Record<string, string>): Promise<Served> {
  const child = spawn(process.execPath, [...settings, ...named], {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressOf(child);
  return {
    address,
    residentMegabytes: () => residentMegabytes(child),
    stop: () => stop(child),
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('no output to read');
  const lines = createInterface(child.stdout);
  for await (const line of lines) {
    const port = /http:\/\/[\w.]+:(\d+)/.exec(line)?.[1];
    if (!port) continue;
    // What it goes on to say is read and forgotten, so that it never waits for us.
    child.stdout.resume();
    return `http://127.0.0.1:${port}`;
  }
  throw new Error(`${child.spawnargs.join(' ')} did not start`);
}

/** As the kernel counts it; not known elsewhere than on Linux. */
function residentMegabytes({ pid }: ChildProcess): number {
  const pages = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(pages) / 1000;
}

async function stop(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
