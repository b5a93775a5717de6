import { describe, expect, test } from 'vitest';
import { openLines, readConfig, refuseConfig } from '../src/config.ts';

const configOf = (environment: Record<string, string>) => {
  const read = readConfig(environment);
  if (!read.ok) throw new Error(read.problems.join());
  return read.config;
};

describe('the configuration', () => {
  test('needs nothing for the demo on this machine', () => {
    expect(configOf({})).toEqual({ HOST: '127.0.0.1', PORT: 8787, DATABASE_URL: 'file:data/kerngroep.db' });
  });

  test('says of every wrong setting what is wrong', () => {
    const read = readConfig({ PORT: '99999', DEMO_DATE: 'tomorrow' });
    expect(read).toMatchObject({
      ok: false,
      problems: [/^PORT: /, /^DEMO_DATE: /].map((about) => expect.stringMatching(about)),
    });
  });

  test('lets nobody look in as anybody else when the programme is real', () => {
    expect(refuseConfig(configOf({ SIGN_IN: 'demo' }), { isDemo: false })).toContain('SIGN_IN');
    expect(refuseConfig(configOf({ DEMO_DATE: '2018-11-29' }), { isDemo: false })).toContain('DEMO_DATE');
    expect(refuseConfig(configOf({}), { isDemo: false })).toBeNull();
    expect(refuseConfig(configOf({ SIGN_IN: 'demo', DEMO_DATE: '2018-11-29' }), { isDemo: true })).toBeNull();
  });

  test.each([
    ['http://10.0.0.7:8080', ['DATABASE_URL']],
    ['http://localhost.example:8080', ['DATABASE_URL']],
    ['http://127.0.0.1.example', ['DATABASE_URL']],
    ['http://localhost:8080', []],
    ['http://127.0.0.1:8080/', []],
    ['http://[::1]:8080', []],
    ['https://db.example', []],
    ['libsql://db.example', []],
    ['file:data/kerngroep.db', []],
  ])('knows whether the line to the database at %s leaves this machine as it is', (url, names) => {
    expect(openLines(configOf({ DATABASE_URL: url }))).toEqual(names);
  });
});
