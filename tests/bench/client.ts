import { Agent, type IncomingMessage, request } from 'node:http';
import type { Role } from '../../src/domain/role.ts';
import { Visitor } from '../support/visitor.ts';

/** An answer, and how long it took from asking until its last byte, in milliseconds. */
export type Timed = { status: number; etag: string; body: Buffer; took: number };

/** Asks over a connection that stays open; one question at a time. */
export class Client {
  readonly #address: string;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(address: string) {
    this.#address = address;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Timed> {
    const from = performance.now();
    return new Promise((resolve, reject) => {
      const asked = request(this.#address + path, { agent: this.#agent, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => resolve(timed(answer, parts, performance.now() - from)));
        answer.on('error', reject);
      });
      asked.on('error', reject).end();
    });
  }

  close() {
    this.#agent.destroy();
  }
}

const timed = (answer: IncomingMessage, parts: Buffer[], took: number): Timed => ({
  status: answer.statusCode ?? 0,
  etag: answer.headers.etag ?? '',
  body: Buffer.concat(parts),
  took,
});

/** The cookies of somebody who signed in at this address, once. */
export function cookiesOf(address: string, role: Role | null, party = ''): Promise<Record<string, string>> {
  const key = [address, role, party].join(' ');
  const kept = signedIn.get(key) ?? signIn(address, role, party);
  signedIn.set(key, kept);
  return kept;
}

const signedIn = new Map<string, Promise<Record<string, string>>>();

async function signIn(address: string, role: Role | null, party: string) {
  if (role === null) return {};
  const send = (asked: Request) => {
    const { pathname, search } = new URL(asked.url);
    const headers = new Headers(asked.headers);
    headers.delete('origin');
    const body = asked.method === 'POST' ? { body: asked.body, duplex: 'half' as const } : {};
    return fetch(address + pathname + search, { method: asked.method, headers, redirect: 'manual', ...body });
  };
  const visitor = await new Visitor(send).signIn(role, party || undefined);
  return visitor.headers();
}
