import type { PartyKind } from '../../src/domain/party.ts';

/** The ministries by what everybody calls them. */
const ministries: Record<string, string> = {
  AZ: 'Ministerie van Algemene Zaken',
  AenM: 'Ministerie van Asiel en Migratie',
  BZ: 'Ministerie van Buitenlandse Zaken',
  BZK: 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
  Defensie: 'Ministerie van Defensie',
  EZ: 'Ministerie van Economische Zaken',
  Financiën: 'Ministerie van Financiën',
  IenW: 'Ministerie van Infrastructuur en Waterstaat',
  JenV: 'Ministerie van Justitie en Veiligheid',
  KGG: 'Ministerie van Klimaat en Groene Groei',
  LVVN: 'Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur',
  OCW: 'Ministerie van Onderwijs, Cultuur en Wetenschap',
  SZW: 'Ministerie van Sociale Zaken en Werkgelegenheid',
  VRO: 'Ministerie van Volkshuisvesting en Ruimtelijke Ordening',
  VWS: 'Ministerie van Volksgezondheid, Welzijn en Sport',
};

/** The full name that goes with a short one, in the language of the deal; what we do not know stays as it is. */
export function fullNameOf(kind: PartyKind, name: string): string {
  if (kind === 'city') return `Gemeente ${name}`;
  const known = Object.keys(ministries).find((short) => short.toLowerCase() === name.toLowerCase());
  return known ? (ministries[known] ?? name) : name;
}
