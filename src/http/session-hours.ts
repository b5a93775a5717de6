/** So long somebody stays signed in. */
export const sessionHours = 12;
