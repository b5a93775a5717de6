import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { namespaceUrl } from './localhost.ts';

/** A copy of the demo's database until the test ends, in a file or on the server that all tests share: its address. */
export const placeForDemo = (): Promise<string> => placeHolding(inject('template'));

/** The same with nothing in it. */
export const emptyPlace = (): Promise<string> => placeHolding(null);

function placeHolding(template: string | null): Promise<string> {
  const server = inject('libsql');
  return server ? onServer(server, template) : onFile(template);
}

async function onFile(template: string | null): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  if (template) copyFileSync(template, join(folder, 'kerngroep.db'));
  return `file:${join(folder, 'kerngroep.db')}`;
}

type Server = { url: string; adminUrl: string; folder: string };

/** A database of its own in the server; it finds the file there, which is quicker than having it copied. */
async function onServer({ url, adminUrl, folder }: Server, template: string | null) {
  const name = `place-${crypto.randomUUID()}`;
  const data = join(folder, 'dbs', name, 'data');
  mkdirSync(dirname(data), { recursive: true });
  if (template) cpSync(template, data);
  await administer('POST', `${adminUrl}/v1/namespaces/${name}/create`, '{}');
  onTestFinished(() => administer('DELETE', `${adminUrl}/v1/namespaces/${name}`));
  return namespaceUrl(url, name);
}

async function administer(method: string, url: string, body?: string) {
  const answer = await fetch(url, { method, body, headers: { 'Content-Type': 'application/json' } });
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
  await answer.text();
}
