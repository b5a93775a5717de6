import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom. A path is a prefix; `*` stands for packages. */
const allowed: Record<string, string[]> = {
  'src/domain': ['src/domain', 'date-fns', '@date-fns'],
  'db/queries': ['db', 'src/domain', 'drizzle-orm', '@libsql/client', 'zod'],
  db: [
    'db',
    'src/domain',
    'src/config.ts',
    'src/http/clock.ts',
    'src/http/hash.ts',
    'src/http/secret.ts',
    'seeds/run.ts',
    'seeds/prepare.ts',
    'views/addresses.ts',
    '*',
  ],
  views: ['views', '#html', 'src/domain', 'hono', 'date-fns', '@date-fns'],
  seeds: ['seeds', 'db', 'src/domain', 'drizzle-orm', '@libsql/client'],
  'src/routes': [
    'src/routes',
    'src/domain',
    'src/http',
    'src/mail/soon.ts',
    'db/queries',
    'db/database.ts',
    'db/write.ts',
    'db/reason.ts',
    'views',
    'hono',
    'zod',
  ],
  'src/providers': ['src/providers', 'src/domain', 'openid-client', 'zod'],
  'src/mail': [
    'src/mail',
    'src/domain',
    'src/http',
    'src/config.ts',
    'db/queries',
    'db/database.ts',
    'views',
    'hono',
    'nodemailer',
    'zod',
  ],
  'src/jobs': [
    'src/jobs',
    'src/domain',
    'src/http',
    'db/queries',
    'db/database.ts',
    'db/write.ts',
    'db/reason.ts',
    'views',
  ],
  'src/http': [
    'src/http',
    'src/domain',
    'src/providers/provider.ts',
    'db/queries',
    'db/database.ts',
    'db/write.ts',
    'db/busy.ts',
    'db/replica.ts',
    'db/patience.ts',
    'db/reason.ts',
    'views',
    'hono',
    'lru-cache',
    '@noble/hashes',
    'zod',
    'date-fns',
    '@date-fns',
  ],
};

const files = ['src', 'views', 'db', 'seeds']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file));

const roomOf = (file: string) => Object.keys(allowed).find((room) => file.startsWith(`${room}/`));

describe('the house', () => {
  test.each(files.filter(roomOf))('%s imports only what its room may', (file) => {
    const may = allowed[roomOf(file) ?? ''] ?? [];
    for (const target of importsOf(file)) {
      const fits = may.some((prefix) =>
        prefix === '*' ? !/^(src|views|seeds|db)\//.test(target) : covers(prefix, target),
      );
      expect(fits, `${file} imports ${target}`).toBe(true);
    }
  });

  test('only entry points, the command line and tests open a database', () => {
    const opening = files.filter((file) => importsOf(file).includes('db/open.ts'));
    expect(opening.sort()).toEqual(['db/command.ts', 'src/edge.ts', 'src/node.ts']);
    const remote = files.filter((file) => importsOf(file).includes('db/open-server.ts'));
    expect(remote.sort()).toEqual(['db/open.ts', 'src/worker.ts']);
  });

  test('nothing that a Worker is made of needs Node', () => {
    const reached = reachedFrom('src/worker.ts');
    expect(reached).toEqual(expect.arrayContaining(['src/app.ts', 'db/write.ts', 'views/parts/frame.tsx']));
    const ofNode = /\b(Buffer|process|require|__dirname|setImmediate)\b[.(]|import\.meta/;
    for (const file of reached) {
      const packages = neededBy(file).filter((target) =>
        /^(node:|@libsql\/client$|@hono\/node)/.test(target),
      );
      expect(packages, `${file} imports what only Node has`).toEqual([]);
      expect(withoutComments(file), `${file} uses what only Node has`).not.toMatch(ofNode);
    }
  });

  test('every text that somebody can send has an end', () => {
    const text = /z\s*\.string\(\)((?:\s*\.check\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*)/g;
    const endless = files
      .filter((file) => /^src\/(routes|http)\//.test(file))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(text)].map(([all, rules = '']) => ({ file, all, rules })),
      )
      .filter(({ rules }) => !/z\.(maxLength|regex)\(/.test(rules));
    expect(endless).toEqual([]);
  });

  test('no Dutch in src: screen text comes from the catalogue', () => {
    const dutch = /\b(knelpunt|overleg|gemeente|stuurgroep|kerngroepoverleg|besluit|opschal|mijlpaal)/i;
    const speaking = files.filter((file) => file.startsWith('src/') && dutch.test(withoutComments(file)));
    expect(speaking).toEqual([]);
  });
});

const covers = (prefix: string, target: string) => target === prefix || target.startsWith(`${prefix}/`);

function importsOf(file: string, text = readFileSync(file, 'utf8')): string[] {
  return [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, target = '']) =>
    target.startsWith('.') ? normalize(join(file, '..', target)) : target,
  );
}

/** What is still imported when the types are gone. */
const neededBy = (file: string) =>
  importsOf(file, readFileSync(file, 'utf8').replace(/(import|export) type [^;]+;/g, ''));

/** The files that one leads to, through whatever they need. */
function reachedFrom(entry: string): string[] {
  const reached = new Set([entry]);
  for (const file of reached)
    for (const target of neededBy(file)) if (existsSync(target)) reached.add(target);
  return [...reached];
}

function withoutComments(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '');
}
