import type { Text } from '../index.ts';

export const sessions: Text['sessions'] = {
  title: 'Where you are signed in',
  lead: 'Do you see something you do not recognise? End it here. You are signed out after 12 hours, or when you do nothing for 2 hours.',
  columns: {
    device: 'Browser',
    role: 'Role',
    startedAt: 'Signed in',
    seenAt: 'Last used',
    end: 'End',
  },
  method: {
    demo: 'with the choice of roles of the demo',
    link: 'with a link',
    provider: 'with the account of the organisation',
  },
  unknownDevice: 'Unknown browser',
  thisOne: 'this is you now',
  end: 'End',
  endOthers: 'End all others',
  onlyThis: 'You are not signed in anywhere else.',
  ended: 'That one is ended.',
  othersEnded: 'You are now signed in here only.',
  ofPerson: {
    title: 'Where this person is signed in',
    hint: 'Is a computer or telephone of this person lost or unattended? Then sign out everywhere. The role stays, and they can sign in again.',
    end: 'Sign out everywhere',
    ended: 'This person is signed out everywhere now.',
  },
};
