import { describe, expect, test } from 'vitest';
import { withoutDraft } from '../../src/domain/draft-change.ts';

const draft = JSON.stringify({ id: 7, status: 'draft', title: 'Nog geheim' });
const open = JSON.stringify({ id: 7, status: 'open', title: 'Voor iedereen' });

describe('what others than the own city see of a change', () => {
  test.each([
    ['a new draft', { before: null, after: draft }, { before: null, after: null, hidden: true }],
    [
      'a draft that was thrown away',
      { before: draft, after: null },
      { before: null, after: null, hidden: true },
    ],
    ['a draft that was logged', { before: draft, after: open }, { before: null, after: open, hidden: true }],
    ['an open one', { before: open, after: open }, { before: open, after: open, hidden: false }],
  ])('%s', (_, change, seen) => {
    expect(withoutDraft({ tableName: 'bottlenecks', ...change }, [])).toMatchObject(seen);
  });

  test('which experiment a draft touches stays with the draft', () => {
    const touched = { tableName: 'bottleneck_experiments', before: null, after: '{"bottleneck_id":7}' };
    expect(withoutDraft(touched, [7])).toMatchObject({ after: null, hidden: true });
    expect(withoutDraft(touched, [8])).toMatchObject({ after: touched.after, hidden: false });
  });
});
