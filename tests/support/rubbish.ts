import fc from 'fast-check';
import type { Role } from '../../src/domain/role.ts';
import type { Found } from './forms.ts';

export const writers: [Role, string?][] = [
  ['national_lead'],
  ['city_lead', 'Breda'],
  ['ministry_delegate', 'JenV'],
  ['steering_member'],
];

/** What nobody should send, but somebody will. */
export const rubbish = [
  ...['', ' ', '\u0000', 'a\u0000b', '😀'.repeat(80), 'x'.repeat(5_000), 'x'.repeat(50_000), '%', '<b>'],
  ...['-1', '0', '-0', '1.5', '1e9', '1e999', '0x10', '٣', 'NaN', 'Infinity', '999999', '9'.repeat(30)],
  ...['2018-02-30', '0000-00-00', '0001-01-01', '9999-12-31', '2099-12-31', '2018-12-20', '25:61', '12:00'],
  ...["'; drop table audit --", '__proto__', 'constructor', 'yes', 'ja', '123456782'],
];

const valueFor = (offered: string[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...offered, '2', 'tekst') },
    { weight: 3, arbitrary: fc.constantFrom(...rubbish) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...offered, ...rubbish), { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.string() },
  );

/** What may be sent to a form: mostly what it offers, now and then not, and not always all of it. */
export function sending({ fields }: Found) {
  const values = Object.fromEntries(
    Object.entries(fields).map(([name, offered]) => [name, valueFor(offered)]),
  );
  return fc.oneof({ weight: 3, arbitrary: fc.record(values) }, fc.record(values, { requiredKeys: [] }));
}

const names = [
  ...['pagina', 'regelpagina', 'sorteer', 'regelsorteer', 'stad', 'jaar', 'van', 'tot', 'peildatum', 'dag'],
  ...['experiment', 'q', 'title', 'wie', 'soort', 'stand', 'trede', 'wacht', 'afloop', 'rol', 'terug'],
  ...['punt', 'knop', 'weg', 'kerngroep', 'partij', 'namens', 'niveau', 'onderwerp', 'thema', 'staat'],
];

/** What may stand after the question mark. */
export const asking = fc
  .array(
    fc.tuple(fc.constantFrom(...names), fc.constantFrom(...rubbish, '%E0%A4%A', '9'.repeat(400), 'K-1')),
    { minLength: 1, maxLength: 6 },
  )
  .map((asked) => asked.map(([name, value]) => `${name}=${encodeURI(value)}`).join('&'));
