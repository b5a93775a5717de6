import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom. A path is a prefix; `*` stands for packages. */
const allowed: Record<string, string[]> = {
  'src/domain': ['src/domain', 'date-fns', '@date-fns'],
  'db/queries': ['db', 'src/domain', 'drizzle-orm', 'zod'],
  db: ['db', 'src/domain', 'src/config.ts', 'seeds/run.ts', '*'],
  views: ['views', '#html', 'src/domain', 'hono', 'date-fns', '@date-fns'],
  seeds: ['seeds', 'db', 'src/domain', 'drizzle-orm', '@libsql/client'],
  'src/routes': [
    'src/routes',
    'src/domain',
    'src/http',
    'db/queries',
    'db/database.ts',
    'db/write.ts',
    'views',
    'hono',
    'zod',
  ],
  'src/jobs': ['src/jobs', 'src/domain', 'src/http', 'db/queries', 'db/database.ts', 'db/write.ts'],
  'src/http': [
    'src/http',
    'src/domain',
    'db/queries',
    'db/database.ts',
    'db/write.ts',
    'db/busy.ts',
    'views',
    'hono',
    'lru-cache',
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
    expect(opening.sort()).toEqual(['db/command.ts', 'src/node.ts']);
  });

  test('no Dutch in src: screen text comes from the catalogue', () => {
    const dutch = /\b(knelpunt|overleg|gemeente|stuurgroep|kerngroepoverleg|besluit|opschal|mijlpaal)/i;
    const speaking = files.filter((file) => file.startsWith('src/') && dutch.test(withoutComments(file)));
    expect(speaking).toEqual([]);
  });
});

const covers = (prefix: string, target: string) => target === prefix || target.startsWith(`${prefix}/`);

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, target = '']) =>
    target.startsWith('.') ? normalize(join(file, '..', target)) : target,
  );
}

function withoutComments(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '');
}
