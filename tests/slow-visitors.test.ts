import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { addresses } from '../views/addresses.ts';
import { start } from './support/process.ts';

/** Says this to the server and nothing more; what the server says until it hangs up. */
async function say(address: string, words: string): Promise<string> {
  const { hostname, port } = new URL(address);
  const call = connect(Number(port), hostname);
  let heard = '';
  call.on('data', (data) => {
    heard += data;
  });
  call.write(words);
  await once(call, 'close');
  return heard;
}

const post = `POST ${addresses.language} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n`;

describe('the server on Node', () => {
  test('hangs up on who does not finish a request, and refuses what makes no sense', async () => {
    const address = await start({}).address();
    const [head, long, two, none, trace] = await Promise.all([
      say(address, 'GET / HTTP/1.1\r\nHost: local'),
      say(address, `GET /?${'q'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`),
      say(address, `${post}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`),
      say(address, 'GET / HTTP/1.1\r\n\r\n'),
      say(address, 'TRACE / HTTP/1.1\r\nHost: localhost\r\nCookie: session=x\r\nConnection: close\r\n\r\n'),
    ]);
    expect(head).toMatch(/^HTTP\/1\.1 408 /);
    expect(long).toMatch(/^HTTP\/1\.1 431 /);
    expect(two).toMatch(/^HTTP\/1\.1 400 /);
    expect(none).toMatch(/^HTTP\/1\.1 400 /);
    expect(trace).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(trace).not.toContain('session=x');
    expect((await fetch(address + addresses.signIn)).status).toBe(200);
  });
});
