import type { PartyKind } from '../../src/domain/party.ts';

/** The ministries by what everybody calls them, and what each is the ministry of. */
const ministries: Record<string, string> = {
  AZ: 'Algemene Zaken',
  AenM: 'Asiel en Migratie',
  BZ: 'Buitenlandse Zaken',
  BZK: 'Binnenlandse Zaken en Koninkrijksrelaties',
  Defensie: 'Defensie',
  EZ: 'Economische Zaken',
  Financiën: 'Financiën',
  IenW: 'Infrastructuur en Waterstaat',
  JenV: 'Justitie en Veiligheid',
  KGG: 'Klimaat en Groene Groei',
  LVVN: 'Landbouw, Visserij, Voedselzekerheid en Natuur',
  OCW: 'Onderwijs, Cultuur en Wetenschap',
  SZW: 'Sociale Zaken en Werkgelegenheid',
  VRO: 'Volkshuisvesting en Ruimtelijke Ordening',
  VWS: 'Volksgezondheid, Welzijn en Sport',
};

/**
 * The short and the full name of a party by whichever of them was typed, in the language of the deal. A ministry that we
 * do not know goes by what was typed.
 */
export function namesOf(kind: PartyKind, typed: string): { name: string; fullName: string } {
  if (kind === 'city') {
    const name = typed.replace(/^gemeente\s+/i, '');
    return { name, fullName: `Gemeente ${name}` };
  }
  const sought = keyOf(typed);
  const known = Object.entries(ministries).find((names) => names.some((name) => keyOf(name) === sought));
  if (!known) return { name: typed, fullName: typed };
  const [name, field] = known;
  return { name, fullName: `Ministerie van ${field}` };
}

/** "het ministerie van Justitie & Veiligheid" is Justitie en Veiligheid, and "j&v" is JenV. */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(het )?ministerie (van|voor) /, '')
    .replaceAll('&', 'en')
    .replace(/[\s,]/g, '');
