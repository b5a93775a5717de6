import type { Text } from '../index.ts';

export const providers: Text['providers'] = {
  goOn: (name) => `Continue at ${name}`,
  lead: (name) => `You sign in with your account at ${name}. After that you are brought back here.`,
  byHand: 'Does nothing happen? Then use the button.',
  toDoor: 'To the sign-in page',
  refusals: {
    used: {
      title: 'This sign-in is no longer valid',
      text: () => 'A sign-in can be used only once. This one was used already, or did not begin here.',
      next: 'Sign in again.',
    },
    late: {
      title: 'Signing in took too long',
      text: () => 'You have ten minutes to sign in. They are over.',
      next: 'Sign in again.',
    },
    elsewhere: {
      title: 'This sign-in did not begin in this browser',
      text: () => 'As a precaution we do not sign you in here.',
      next: 'Go back to the browser in which you began, or sign in again here.',
    },
    stopped: {
      title: 'You broke off signing in',
      text: (name) => `You are not signed in: at ${name} you did not agree, or you were refused.`,
      next: 'Sign in again if you want to go on after all.',
    },
    too_often: {
      title: 'Wait a quarter of an hour',
      text: () => 'Too many sign-ins came from your network in a short time. This one was not looked at.',
      next: 'Sign in again in a quarter of an hour.',
    },
    away: {
      title: 'You cannot sign in now',
      text: (name) => `${name} does not answer at the moment. People of other organisations can sign in.`,
      next: 'Try again in a few minutes.',
    },
    set_up: {
      title: 'Signing in is not set up well',
      text: (name) => `Signing in by way of ${name} does not work. This is not your fault.`,
      next: (reference) =>
        `Pass this code on to the national project lead: ${reference}. Then the administrator can mend it.`,
    },
    distrusted: {
      title: 'We could not find out who you are',
      text: (name) => `The answer of ${name} is not right. As a precaution we do not sign you in.`,
      next: (reference) =>
        `Sign in again. If it keeps going wrong, pass this code on to the national project lead: ${reference}.`,
    },
    no_email: {
      title: 'We do not know who you are',
      text: (name) => `${name} does not tell us an e-mail address. So we do not know who you are.`,
      next: 'Ask the administrator of your organisation to put your e-mail address with your account.',
    },
    unverified: {
      title: 'Your e-mail address has not been confirmed yet',
      text: (name) => `${name} has not checked yet whether the e-mail address of your account is yours.`,
      next: 'Confirm the address at your organisation and then sign in again.',
    },
    foreign_domain: {
      title: 'This e-mail address belongs to another organisation',
      text: (name) => `Your account has an e-mail address that is not of ${name}.`,
      next: 'Sign in with the address of your own organisation.',
    },
    not_invited: {
      title: 'You have not been invited (yet)',
      text: (name) =>
        `Your account at ${name} is right, but there is no invitation for the e-mail address it has.`,
      next: 'Ask the national project lead to invite you, or to correct your e-mail address.',
    },
    other_account: {
      title: 'This invitation belongs to another account',
      text: (name) =>
        `Somebody signs in here already with another account at ${name} and the same e-mail address.`,
      next: 'Do you have a new account? Ask the national project lead to unlink the old one.',
    },
  },
  accounts: {
    title: 'Account at the own organisation',
    none: 'Not linked yet. That happens by itself when this person signs in with that account.',
    line: (organisation, day) => `${organisation}, linked on ${day}`,
    unbind: 'Unlink account',
    unbindHint:
      'After unlinking this person is signed out everywhere. The next account with this e-mail address is then linked.',
    unbound: 'The account is unlinked. This person is signed out everywhere.',
  },
};
