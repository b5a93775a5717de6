/** By which way somebody came in: the demo's choice of roles, a link by e-mail, the account of an organisation. */
export const signInMethods = ['demo', 'link', 'provider'] as const;
export type SignInMethod = (typeof signInMethods)[number];

/** A session ends so long after it began, whatever is done in it. */
export const sessionHours = 12;

/** A session that is not used ends after so long. */
export const idleHours = 2;
