import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

const breda = {
  name: 'Gemeente Breda',
  issuer: 'https://login.breda.example',
  clientId: 'kerngroep',
  clientSecret: 'een-geheim',
  domains: ['breda.example'],
};

const read = (value: unknown) =>
  readConfig({
    PUBLIC_URL: 'https://kerngroep.example',
    OIDC_PROVIDERS: typeof value === 'string' ? value : JSON.stringify(value),
  });

describe('the organisations whose people sign in with their own account', () => {
  test('are none when nothing is said', () => {
    expect(readConfig({})).toMatchObject({ ok: true });
    expect(read('')).toMatchObject({ ok: true, config: { OIDC_PROVIDERS: [] } });
  });

  test('are known by issuer or by discovery address, and their domains in small letters', () => {
    const asGiven = {
      ...breda,
      issuer: `${breda.issuer}/.well-known/openid-configuration`,
      domains: ['Breda.Example', ' zorg.breda.example'],
    };
    const domains = ['breda.example', 'zorg.breda.example'];
    expect(read([asGiven])).toMatchObject({ ok: true, config: { OIDC_PROVIDERS: [{ ...breda, domains }] } });
  });

  test.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    'may be tried out on this machine: %s',
    (issuer) => {
      expect(read([{ ...breda, issuer }])).toMatchObject({ ok: true });
    },
  );

  test('need an address to send people back to', () => {
    const { problems } = readConfig({ OIDC_PROVIDERS: JSON.stringify([breda]) }) as { problems: string[] };
    expect(problems).toEqual([expect.stringMatching(/^PUBLIC_URL: say where/)]);
  });

  const tilburg = { ...breda, issuer: 'https://login.tilburg.example', domains: ['tilburg.example'] };
  test.each<[unknown, RegExp]>([
    ['[{"clientSecret":"een-geheim"', /JSON/],
    [{ breda }, /must be a list/],
    [[{ ...breda, name: '' }], /0\.name: must say what people call/],
    [[{ ...breda, issuer: 'login.breda.example' }], /0\.issuer: must be the address/],
    [[{ ...breda, issuer: 'http://login.breda.example' }], /0\.issuer: must begin with https/],
    [[{ ...breda, issuer: 'http://localhost.elders.example' }], /0\.issuer: must begin with https/],
    [[{ ...breda, issuer: 'https://login.microsoftonline.com/common/v2.0' }], /0\.issuer: .*tenant/],
    [[{ ...breda, clientId: undefined }], /0\.clientId: must be the client id/],
    [[{ ...breda, clientSecret: 7 }], /0\.clientSecret: must be the client secret/],
    [[{ ...breda, domains: [] }], /0\.domains: must hold at least one/],
    [[{ ...breda, domains: 'breda.example' }], /0\.domains: must be a list/],
    [[{ ...breda, domains: ['@breda.example'] }], /0\.domains\.0: must be what follows the @/],
    [[{ ...breda, secret: 'een-geheim' }], /secret/],
    [[breda, { ...tilburg, domains: ['breda.example'] }], /breda\.example stands there twice/],
    [[breda, { ...tilburg, issuer: breda.issuer }], /login\.breda\.example stands there twice/],
  ])('%j is refused in one line that says what to do, and never what is secret', (value, said) => {
    const { problems } = read(value) as { problems: string[] };
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^OIDC_PROVIDERS/);
    expect(problems[0]).toMatch(said);
    expect(problems[0]).not.toMatch(/een-geheim|\n/);
  });
});
