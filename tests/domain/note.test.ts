import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bottleneckStatuses } from '../../src/domain/bottleneck.ts';
import { decideNote } from '../../src/domain/note.ts';
import { can } from '../../src/domain/permission.ts';
import { bottleneckOn, everyone, jenvDelegate, monday } from './coalition.ts';

const bottleneck = bottleneckOn('ministry');
const told = { text: ' Bel eerst even. ', isForCoreGroup: true, today: monday };

describe('a note at a bottleneck', () => {
  it('is written on its day, without the spaces around it', () => {
    const decided = decideNote({ ...told, bottleneck, actor: jenvDelegate });
    expect(decided).toEqual({
      ok: true,
      note: { text: 'Bel eerst even.', isForCoreGroup: true, writtenOn: monday },
    });
  });

  test.each(bottleneckStatuses)(
    'at one that is %s is for the core group to write, and says something',
    (status) => {
      fc.assert(
        fc.property(fc.constantFrom(...everyone), fc.constantFrom('Ja.', '', ' \n '), (actor, text) => {
          const decided = decideNote({ ...told, text, actor, bottleneck: { ...bottleneck, status } });
          const expected = !can(actor.role, 'note.write')
            ? 'role_may_not'
            : status === 'draft'
              ? 'is_draft'
              : text.trim() === ''
                ? 'text_missing'
                : undefined;
          expect(decided.ok ? undefined : decided.refusal).toBe(expected);
        }),
      );
    },
  );
});
