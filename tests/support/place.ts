import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { namespaceUrl } from './localhost.ts';

/** A copy of the demo's database until the test ends, in a file or on the server that all tests share: its address. */
export function placeForDemo(): Promise<string> {
  const server = inject('libsql');
  return server ? onServer(server) : onFile();
}

async function onFile(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  copyFileSync(inject('template'), join(folder, 'demo.db'));
  return `file:${join(folder, 'demo.db')}`;
}

/** A database of its own in the server; it finds the file there, which is quicker than having it copied. */
async function onServer({ url, adminUrl, folder }: { url: string; adminUrl: string; folder: string }) {
  const name = `demo-${crypto.randomUUID()}`;
  const data = join(folder, 'dbs', name, 'data');
  mkdirSync(dirname(data), { recursive: true });
  cpSync(inject('template'), data);
  await administer('POST', `${adminUrl}/v1/namespaces/${name}/create`, '{}');
  onTestFinished(() => administer('DELETE', `${adminUrl}/v1/namespaces/${name}`));
  return namespaceUrl(url, name);
}

async function administer(method: string, url: string, body?: string) {
  const answer = await fetch(url, { method, body, headers: { 'Content-Type': 'application/json' } });
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
  await answer.text();
}
