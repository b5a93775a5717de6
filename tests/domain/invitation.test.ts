import { describe, expect, test } from 'vitest';
import { accessOf, decideInvitation } from '../../src/domain/invitation.ts';

const invitee = { email: 'p@gemeente.example', hasRole: true, isOnItsWay: false };
const invited = { ...invitee, invitedAt: '2018-11-28T09:00:00.000Z', signedInAt: null };

test.each([
  [{}, null],
  [{ email: null }, 'no_address'],
  [{ email: null, hasRole: false }, 'no_address'],
  [{ hasRole: false }, 'no_role'],
  [{ isOnItsWay: true }, 'on_its_way'],
])('inviting somebody with %o: %s', (changes, refusal) => {
  expect(decideInvitation({ ...invitee, ...changes })).toEqual(
    refusal ? { ok: false, refusal } : { ok: true },
  );
});

describe('how somebody stands at the door', () => {
  const at = '2018-11-29T08:00:00.000Z';
  test.each([
    [{}, 'invited', invited.invitedAt],
    [{ invitedAt: null }, 'not_invited', null],
    [{ isOnItsWay: true }, 'on_its_way', invited.invitedAt],
    [{ signedInAt: at }, 'signed_in', at],
    [{ signedInAt: at, email: null }, 'signed_in', at],
    [{ email: null }, 'no_address', null],
    [{ hasRole: false, signedInAt: at }, 'no_role', null],
  ])('%o: %s', (changes, code, instant) => {
    expect(accessOf({ ...invited, ...changes })).toEqual({ code, at: instant });
  });
});
