import { describe, expect, test } from 'vitest';
import { accessOf, decideInvitation } from '../../src/domain/invitation.ts';
import { mailStanding, never } from '../../src/domain/mail.ts';

const now = '2018-11-29T09:10:00.000Z';
const at = (time: string) => `2018-11-29T${time}:00.000Z`;

const waiting = { createdAt: at('09:09'), tries: 0, tryAfter: at('09:09'), sentAt: null };
const sending = { ...waiting, tryAfter: at('09:12') };
const away = { createdAt: at('09:00'), tries: 4, tryAfter: at('09:15'), sentAt: null };
const retrying = { ...away, tries: 1, tryAfter: at('09:13') };
const refused = { createdAt: at('09:00'), tries: 0, tryAfter: at('09:20'), sentAt: null };
const givenUp = { ...away, tries: 0, tryAfter: never };
const sent = { ...sending, sentAt: at('09:09') };

test.each([
  ['waiting for its first try', waiting, { code: 'waiting' }],
  ['with who sends it', sending, { code: 'sending' }],
  ['with who sends it once more', retrying, { code: 'sending' }],
  [
    'left by a mail server that does not answer',
    away,
    { code: 'away', triedAt: at('09:07'), next: at('09:15') },
  ],
  ['refused', refused, { code: 'refused', triedAt: at('09:00'), next: at('09:20') }],
  ['given up', givenUp, { code: 'given_up' }],
  ['sent', sent, { code: 'sent' }],
])('a mail that is %s', (_, mail, standing) => {
  expect(mailStanding(mail, now)).toEqual(standing);
});

const invitee = { email: 'p@gemeente.example', hasRole: true, mail: null, canMail: true, now };
const invited = { ...invitee, invitedAt: '2018-11-28T09:00:00.000Z', signedInAt: null };

test.each([
  [{}, null],
  [{ email: null }, 'no_address'],
  [{ email: null, hasRole: false }, 'no_address'],
  [{ hasRole: false }, 'no_role'],
  [{ mail: waiting }, 'on_its_way'],
  [{ mail: sending }, 'on_its_way'],
  [{ mail: away }, null],
  [{ mail: refused }, null],
  [{ mail: givenUp }, null],
  [{ mail: sent }, null],
  [{ mail: waiting, canMail: false }, 'on_its_way'],
  [{ mail: away, canMail: false }, 'on_its_way'],
  [{ mail: sent, canMail: false }, null],
])('inviting somebody with %o: %s', (changes, refusal) => {
  expect(decideInvitation({ ...invitee, ...changes })).toEqual(
    refusal ? { ok: false, refusal } : { ok: true },
  );
});

describe('how somebody stands at the door', () => {
  test.each([
    [{}, 'invited', invited.invitedAt],
    [{ invitedAt: null }, 'not_invited', null],
    [{ mail: waiting }, 'sending', invited.invitedAt],
    [{ mail: sending }, 'sending', invited.invitedAt],
    [{ mail: sent }, 'invited', sent.sentAt],
    [{ mail: givenUp }, 'given_up', invited.invitedAt],
    [{ mail: waiting, canMail: false }, 'no_mail', invited.invitedAt],
    [{ mail: away, canMail: false }, 'no_mail', invited.invitedAt],
    [{ mail: away }, 'away', invited.invitedAt],
    [{ mail: refused }, 'refused', invited.invitedAt],
    [{ signedInAt: now }, 'signed_in', now],
    [{ signedInAt: now, email: null }, 'signed_in', now],
    [{ email: null }, 'no_address', null],
    [{ hasRole: false, signedInAt: now }, 'no_role', null],
  ])('%o: %s', (changes, code, instant) => {
    expect(accessOf({ ...invited, ...changes })).toMatchObject({ code, at: instant });
  });
});
