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
  signedOut: 'You have signed out.',
};
