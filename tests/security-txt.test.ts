import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { addresses } from '../views/addresses.ts';
import { demo } from './support/demo.ts';
import { start } from './support/process.ts';

const contact = 'mailto:veilig@kerngroep.example';
const policy = 'https://kerngroep.example/melden';

describe('where to report a vulnerability', () => {
  test('stands at its usual place, for everybody, as RFC 9116 has it', async () => {
    const site = 'https://kerngroep.example';
    const { visitor } = await demo({ securityContact: { contact, policy, site } });
    const { status, headers, text } = await visitor().get('/.well-known/security.txt');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/plain; charset=UTF-8');
    expect(text.split('\n')).toEqual([
      `Contact: ${contact}`,
      expect.stringMatching(/^Expires: \d{4}-\d\d-\d\dT00:00:00\.000Z$/),
      'Preferred-Languages: nl, en',
      'Canonical: https://kerngroep.example/.well-known/security.txt',
      `Policy: ${policy}`,
      '',
    ]);
  });

  test('holds for most of a year from now, and never for more than a year', async () => {
    const { visitor } = await demo({ securityContact: { contact } });
    const { text } = await visitor().get(addresses.securityTxt);
    const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');
    const days = (expires - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(180);
    expect(days).toBeLessThan(365);
    expect(text).not.toMatch(/Canonical|Policy/);
  });

  test('is not found, in plain words, where nobody said it', async () => {
    const { visitor } = await demo();
    const { status, text } = await visitor().get(addresses.securityTxt);
    expect([status, text]).toEqual([404, expect.stringContaining('SECURITY_CONTACT')]);
  });

  test('needs no database', async () => {
    const { visitor, client } = await demo({ securityContact: { contact } });
    client.close();
    expect((await visitor().get(addresses.securityTxt)).status).toBe(200);
  });

  test('comes from the configuration of the server', async () => {
    const server = start({ SECURITY_CONTACT: contact });
    const answer = await fetch((await server.address()) + addresses.securityTxt);
    expect(await answer.text()).toContain(`Contact: ${contact}\n`);
  });
});

describe('the configuration of it', () => {
  test.each([['mailto:veilig@kerngroep.example'], ['https://kerngroep.example/melden']])(
    'takes %s',
    (value) => {
      expect(readConfig({ SECURITY_CONTACT: value })).toMatchObject({ ok: true });
    },
  );

  test.each([
    ['SECURITY_CONTACT', 'veilig@kerngroep.example', 'mailto:'],
    ['SECURITY_CONTACT', 'http://kerngroep.example', 'https:'],
    ['SECURITY_CONTACT', 'mailto:a@b.example\nExpires: 2099-01-01T00:00:00Z', 'one line'],
    ['SECURITY_POLICY', 'kerngroep.example/melden', 'https:'],
    ['SECURITY_POLICY', 'javascript:alert(1)', 'https:'],
  ])('says what to do about %s=%j', (name, value, word) => {
    const read = readConfig({ [name]: value });
    if (read.ok) throw new Error('was taken');
    expect(read.problems).toHaveLength(1);
    expect(read.problems[0]).toMatch(new RegExp(`^${name}: must be .*${word}`));
  });
});
