/** The mail server answers, and does not want this one mail now; others it may want. The message holds no address. */
export class MailRefused extends Error {}
