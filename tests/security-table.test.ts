import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** How many requirements of level 1 and 2 each section of OWASP ASVS 5.0.0 has; within a section they come first. */
const sections = {
  ...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2, '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
  ...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2, '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
  ...{ '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3, '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3 },
  ...{ '6.8': 4, '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2, '8.1': 2, '8.2': 3, '8.3': 1 },
  ...{ '8.4': 1, '9.1': 3, '9.2': 4, '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2 },
  ...{ '10.7': 3, '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1, '12.1': 3, '12.2': 2 },
  ...{ '12.3': 4, '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5, '14.1': 2, '14.2': 4, '14.3': 3, '15.1': 3 },
  ...{ '15.2': 3, '15.3': 7, '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3, '17.1': 1, '17.2': 4 },
  ...{ '17.3': 2 },
};

const text = readFileSync('SECURITY.md', 'utf8');
const rows = [...text.matchAll(/^\| (\d+\.\d+\.\d+) \| ([12]) \| (.+) \| (.+) \| (.+) \|$/gm)].map(
  ([, number = '', level, asks, verdict = '', why = '']) => ({ number, level, asks, verdict, why }),
);

describe('the table of security requirements', () => {
  test('has every requirement of level 1 and 2 once, in order', () => {
    const all = Object.entries(sections).flatMap(([section, many]) =>
      Array.from({ length: many }, (_, nth) => `${section}.${nth + 1}`),
    );
    expect(all).toHaveLength(253);
    const inOrder = all.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    expect(rows.map(({ number }) => number)).toEqual(inOrder);
    expect(rows.filter(({ level }) => level === '1')).toHaveLength(70);
  });

  test('says of each how it stands, and of what is open how bad that is', () => {
    const known = ['met', 'n/a', 'you', '**open**'];
    expect(rows.filter(({ verdict }) => !known.includes(verdict))).toEqual([]);
    const open = rows.filter(({ verdict }) => verdict === '**open**');
    expect(open.filter(({ why }) => !/\b(Low|Medium|High)\b|^as \d/.test(why))).toEqual([]);
    const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
    const [met, none, yours] = [count('met'), count('n/a'), count('you')];
    expect(text).toContain(
      `${met} are met, ${none} do not apply, ${yours} are up to who runs it, ${open.length} are open.`,
    );
  });

  test('points at files that are there', () => {
    const paths = [...text.matchAll(/`((?:src|db|views|tests|seeds|\.ci)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(paths.length).toBeGreaterThan(100);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});
