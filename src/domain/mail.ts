/** What is sent by e-mail: a link to sign in with, and that somebody may take part. */
export const mailKinds = ['sign_in', 'invitation'] as const;
export type MailKind = (typeof mailKinds)[number];

/** A mail in plain text. */
export type Message = { to: string; subject: string; text: string };

/** The way out for mail, whichever server does it. Throws when it could not be handed over. */
export type Mail = { send(message: Message): Promise<void> };
