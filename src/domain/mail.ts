/** What is sent by e-mail: a link to sign in with, and that somebody may take part. */
export const mailKinds = ['sign_in', 'invitation'] as const;
export type MailKind = (typeof mailKinds)[number];
