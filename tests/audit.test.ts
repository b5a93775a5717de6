import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { judge } from './audit/judge.ts';

/** A registry that answers audits so; everything else it does not have. Out: what the audit says when it asks there. */
async function auditedBy(status: number, advisories: object) {
  const registry = createServer((request, response) => {
    const isAudit = request.url?.endsWith('/security/advisories/bulk');
    response.writeHead(isAudit ? status : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isAudit ? advisories : {}));
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void registry.close());
  await once(registry, 'listening');
  const { port } = registry.address() as AddressInfo;
  const cache = mkdtempSync(join(tmpdir(), 'kerngroep-audit-'));
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }));
  const env = {
    ...process.env,
    npm_config_registry: `http://127.0.0.1:${port}/`,
    npm_config_cache: cache,
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/audit/run.ts'], { env });
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  const [code] = await once(child, 'close');
  return { code, said };
}

const about = (severity: string) => ({
  'htmx.org': [
    {
      id: 1,
      url: 'https://github.com/advisories/GHSA-0000',
      title: 'Something is wrong with it',
      severity,
      vulnerable_versions: '<1000.0.0',
      cwe: [],
      cvss: { score: 0, vectorString: null },
    },
  ],
});

describe('the audit of what we depend on', () => {
  test.each(['critical', 'high'])('fails on a weakness that is %s, and names it', async (severity) => {
    const { code, said } = await auditedBy(200, about(severity));
    expect([code, said]).toEqual([1, `${severity}: htmx.org (Something is wrong with it)\n`]);
  });

  test('says what is less grave, and goes on', async () => {
    const { code, said } = await auditedBy(200, about('moderate'));
    expect([code, said]).toEqual([0, 'moderate: htmx.org (Something is wrong with it)\n']);
  });

  test('says so when there is nothing', async () => {
    const { code, said } = await auditedBy(200, {});
    expect([code, said]).toEqual([0, 'Audited: nothing that we depend on has a known weakness.\n']);
  });

  test('says in one line that the registry does not answer, and goes on', async () => {
    const { code, said } = await auditedBy(405, {});
    expect(code).toBe(0);
    expect(said).toMatch(/^Not audited: the registry does not answer audits \(405 .+\)\.\n$/);
  });

  test.each(['', 'not JSON', '[]', '{"vulnerabilities":3}'])('takes %j for no answer', (said) => {
    expect(judge(said)).toMatchObject({ isGrave: false, words: [expect.stringMatching(/^Not audited: /)] });
  });
});
