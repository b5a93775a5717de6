export type PersonalKind = 'bsn' | 'phone' | 'email';

/** What was found, as it stands in the text, and where it begins. */
export type PersonalFinding = { kind: PersonalKind; text: string; at: number };

/**
 * What in a free text looks as if it belongs to a resident: a citizen service number that passes the eleven test, a
 * Dutch phone number, an address at a private mail provider. A warning, in order of appearance: it can be wrong both
 * ways, and office addresses are no concern of it.
 */
export function looksPersonal(text: string): PersonalFinding[] {
  return [
    ...findAll('bsn', bsn, text).filter((found) => passesElevenTest(found.text)),
    ...findAll('phone', phone, text),
    ...findAll('email', privateEmail, text),
  ].sort((a, b) => a.at - b.at);
}

/** The eleven test of the citizen service number: weights 9 to 2, and -1 for the last digit. */
export function passesElevenTest(text: string): boolean {
  const digits = [...text].filter((sign) => sign >= '0' && sign <= '9').map(Number);
  const weighed = digits.map((digit, index) => digit * (index === 8 ? -1 : 9 - index));
  const sum = weighed.reduce((total, part) => total + part, 0);
  return digits.length === 9 && digits.some((digit) => digit > 0) && sum % 11 === 0;
}

/** Nine digits on their own, or in the groups in which they are printed; not the tail of an international number. */
const bsn =
  /(?<![\d+]|(?:\+|\b00)31[ -]?(?:\(0\)[ -]?)?)(?:\d{9}|\d{3}([ .])\d{3}\1\d{3}|\d{4}([ .])\d{2}\2\d{3})(?!\d)/g;

/**
 * Ten digits that begin with 0, or nine after +31; grouped as area and rest, so that a date is no phone number,
 * and not right after a capital, so that a bank account is none either.
 */
const phone = new RegExp(
  [
    String.raw`(?<![\dA-Z+])`,
    String.raw`(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?[1-9](?:[ -]?\d){8}`,
    String.raw`|06(?: ?- ?|[ .])?[1-9](?: ?\d){7}`,
    String.raw`|\(?0[1-9]\d\)?(?: ?- ?|[ .])?[1-9](?: ?\d){6}`,
    String.raw`|\(?0[1-9]\d\d\)?(?: ?- ?|[ .])?[1-9](?: ?\d){5})`,
    String.raw`(?!\d)`,
  ].join(''),
  'g',
);

const privateProviders = [
  'aol',
  'caiway',
  'casema',
  'chello',
  'gmail',
  'gmx',
  'googlemail',
  'hetnet',
  'home',
  'hotmail',
  'icloud',
  'kpnmail',
  'kpnplanet',
  'live',
  'mac',
  'me',
  'msn',
  'online',
  'outlook',
  'planet',
  'proton',
  'protonmail',
  'quicknet',
  'solcon',
  'tele2',
  'telfort',
  'upcmail',
  'xs4all',
  'yahoo',
  'ziggo',
  'zonnet',
];
const privateEmail = new RegExp(
  String.raw`(?<![\w.+-])[\w.+-]{1,64}@(?:${privateProviders.join('|')})\.[a-z]{2,4}(?:\.[a-z]{2})?(?![\w-]|\.\w)`,
  'gi',
);

const findAll = (kind: PersonalKind, pattern: RegExp, text: string): PersonalFinding[] =>
  [...text.matchAll(pattern)].map((match) => ({ kind, text: match[0], at: match.index }));
