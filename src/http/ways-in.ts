import type { Dependencies } from './context.ts';

/** By which ways somebody can sign in to a real programme. */
export const waysIn = ({ mail, providers }: Pick<Dependencies, 'mail' | 'providers'>) => ({
  byMail: mail !== null,
  organisations: providers.map(({ name }) => name),
});
