import type { Text } from '../index.ts';

export const signIn: Text['signIn'] = {
  title: 'Sign in',
  lead: 'This is a demo. Choose as whom you want to look: you see what that person sees, and may do what they may.',
  notArranged: 'Signing in has not been arranged for this programme yet.',
  act: (role) => `Go on as ${role}`,
  organisation: 'On behalf of',
  tasks: {
    national_lead: 'Prepares the next core-group meeting: the agenda writes itself.',
    city_lead: 'Logs bottlenecks, sends the update and sees what came of questions.',
    ministry_delegate: 'Sees what the ministry is asked and when the answer is due.',
    steering_member: 'Reads in one screen where the cities stand.',
    reader: 'Looks things up, changes nothing.',
  },
  door: {
    lead: 'Fill in your e-mail address at work. You then see how to go on.',
    email: 'E-mail address at work',
    act: 'Continue',
    byMail: 'You get an e-mail with a link to sign in with. You need no password.',
    byBoth: (organisations) =>
      `If you have an account of ${organisations}, you sign in with that. Otherwise you get an e-mail with a link.`,
    byAccount: (organisations) =>
      `Signing in with a link in an e-mail has not been arranged here. You sign in with your account of ${organisations}.`,
    onlyInvited:
      'Only those who were invited can sign in. Ask the national project lead if you want to take part.',
    noEmail: 'Fill in a whole e-mail address, such as name@city.nl.',
    noWay:
      'You cannot sign in here with this address. Use the address of an organisation that is named below.',
  },
  asked: {
    title: 'Look in your e-mail',
    lead: (email) =>
      `If we know ${email || 'the address that you filled in'}, you get an e-mail with a link to sign in.`,
    soon: 'That may take a few minutes.',
    away: 'Our mail server does not answer at the moment',
    awayNext:
      'It may take longer before you get the e-mail. We keep trying; there is nothing you need to do.',
    elsewhere: 'Opening the link somewhere else?',
    code: 'If you open the link in another browser or on another device, fill in this code there:',
    nothing: 'No e-mail?',
    check: 'Look in your junk mail, and check the address.',
    again: 'Ask for the e-mail again',
    other: 'Fill in another address',
  },
  tooOften: {
    title: 'Wait a quarter of an hour',
    asked:
      'A link was asked for a few times in a row, for this address or from your network. No e-mail was sent now.',
    codes: 'A wrong code was filled in often from your network. This code was not looked at.',
    next: 'See whether the e-mail has arrived, also in your junk mail. If not, try again in a quarter of an hour.',
  },
  link: {
    title: (programme) => `Sign in to ${programme}`,
    lead: (name) => `This link is for ${name}.`,
    code: 'Code',
    codeHint:
      'You open the link in another browser than the one in which you asked for it. Fill in the six digits that you see there.',
    codeElsewhere: 'Fill in the code of six digits that came with the link.',
    act: 'Sign in',
    newer: 'A newer link was sent after it. Both work; you need one of them.',
    notYou: 'Is this not you? Then close this page.',
    noCode: 'The code has six digits. Fill in all six.',
    wrongCode: (left) =>
      left === 1
        ? 'This code is not right. You can try once more.'
        : `This code is not right. You can try ${left} more times.`,
  },
  linkRefused: {
    title: 'This link does not work',
    unknown: 'We do not know this link. Perhaps it was not copied completely, or you got a newer one later.',
    used: 'Somebody has signed in with this link already. A link works once.',
    expired: 'This link is too old. A link works for a quarter of an hour.',
    locked: 'A wrong code was filled in five times with this link. So it does not work any more.',
    newer: 'A newer link was sent after it, which still works: look in the newest e-mail.',
    next: 'Ask for a new link',
  },
  alreadyIn: (who) => `You are signed in already in this browser: ${who}.`,
  toDoor: 'To the sign-in page',
  noRole: {
    title: 'You have no role now',
    text: 'You are known here, but you have no role in this programme at the moment.',
    beginsOn: (on) => `Your role begins on ${on}`,
    fromThen: 'From that day you can sign in here.',
    next: 'Ask the national project lead if that is not right.',
  },
  ownRole: {
    title: 'In which role do you want to work?',
    lead: 'You have more than one role here. You see and may do what goes with the role you choose.',
    change: 'Work in another role',
    now: 'You are working in this role now.',
  },
  signedOut: 'You have signed out.',
};
