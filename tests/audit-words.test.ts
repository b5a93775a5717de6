import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rights } from '../src/domain/permission.ts';
import { en } from '../views/text/en.ts';
import { nl } from '../views/text/nl.ts';
import { demo } from './support/demo.ts';

/** Whatever can be written down as an act looks like `'lesson.shared'`; so do rights, which are something else. */
const named = /'([a-z_]+\.[a-z_]+)'/g;

const files = ['db/queries', 'src/routes', 'src/jobs']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file));

describe('every act', () => {
  test('that the code can write down has words on screen', () => {
    const found = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(named)].map(([, act = '']) => act),
    );
    const acts = found.filter((act) => !rights.some((right) => right === act));
    expect(acts.length).toBeGreaterThan(40);
    const unknown = acts.filter((act) => !(act in nl.audit.actions));
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('that the demo tells of has words on screen', async () => {
    const { client } = await demo();
    const { rows } = await client.execute('select distinct action from audit');
    expect(rows.map(({ action }) => String(action)).filter((act) => !(act in nl.audit.actions))).toEqual([]);
  });

  test('is called differently from every other, in both languages', () => {
    for (const { audit } of [nl, en]) {
      const texts = Object.values(audit.actions);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});
