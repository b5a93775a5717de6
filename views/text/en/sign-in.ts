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
  toDoor: 'To the sign-in page',
  noRole: {
    title: 'You have no role now',
    text: 'You are known here, but you have no role in this programme at the moment.',
    next: 'Ask the national project lead if that is not right.',
  },
  ownRole: {
    title: 'In which role do you want to work?',
    lead: 'You have more than one role here. You see and may do what goes with the role you choose.',
    act: (role) => `Work as ${role}`,
    stay: (role) => `Stay ${role}`,
  },
  signedOut: 'You have signed out.',
};
