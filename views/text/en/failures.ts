import type { Text } from '../index.ts';

export const failures: Text['failures'] = {
  notFound: {
    title: 'This page is not here',
    text: 'The address is wrong, or this does not belong to you or your organisation.',
    next: 'Go back, or look further from the overview.',
  },
  forbidden: {
    title: 'You may not do this',
    text: (role) => `As ${role} you do not have this right. Nothing was changed.`,
    next: 'Ask the national project lead if you need to be able to.',
  },
  tooLarge: {
    title: 'This is too large to send',
    text: 'What you sent is larger than 256 kB. Nothing was kept.',
    next: 'Your text is still in the form. Make it shorter and try again.',
  },
  stale: {
    title: 'This changed in the meantime',
    text: 'This changed while you were working: by somebody else, or by yourself in another tab. Your change has not been kept yet; what you filled in stands below.',
    now: 'As it stands now',
    yours: 'What you filled in',
    next: 'See what you want to keep and save again.',
    field: 'Part',
  },
  crossSite: {
    title: 'This form did not come from here',
    text: 'To be safe, nothing was done.',
    next: 'Open the page again and try once more.',
  },
  busy: {
    title: 'It is too busy now',
    text: 'Nothing was saved. What you filled in is not lost either.',
    next: 'Send it again in a few seconds.',
  },
  away: {
    title: 'We cannot reach the data now',
    text: 'This is not your doing. Nothing is lost.',
    next: 'Try again in a few seconds.',
  },
  unsure: {
    title: 'We cannot reach the data now',
    text: 'This is not your doing. We do not know whether what you sent has been saved, but it is not lost.',
    next: 'Send it again in a few seconds. It will not be saved twice.',
  },
  fault: {
    title: 'Something went wrong on our side',
    text: 'This is not your doing. Nothing was half kept.',
    next: (reference) => `Try again. If it keeps going wrong, pass on this code: ${reference}.`,
  },
  unreachable:
    'No answer came. What you filled in is still there. Check your connection and send it again: it will not be saved twice.',
  expired: {
    title: 'You are no longer signed in',
    text: 'After twelve hours we sign you out. What you filled in has not been kept yet, but is not lost either.',
    next: 'Sign in in a new tab, come back here and send it again.',
    signIn: 'Sign in in a new tab',
  },
  sendAgain: 'Send again',
  tooOften: {
    title: 'One moment please',
    text: 'You are sending more than we accept in one minute. This is not saved yet, but not lost either.',
    next: 'Wait a minute, then send it again.',
  },
  tryAgain: 'Try again',
  toOverview: 'To the overview',
};
