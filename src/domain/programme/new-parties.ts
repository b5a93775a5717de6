import type { PartyKind } from '../party.ts';

export type NewParty = { kind: PartyKind; name: string; fullName: string };

/** Longest names, in characters: the short one stands on every line, the full one on the party's own page. */
export const longestName = 60;
const longestFullName = 200;

/** A party by its short and its full name; `namesOf` finds both from what was typed. */
type Names = Omit<NewParty, 'kind'>;
type NamesOf = (typed: string) => Names;

/**
 * The parties that a list names, one per line: by one name, or "short name = full name". Empty lines, and a name that is
 * said twice, count for nothing.
 */
export function partiesIn(list: string, kind: PartyKind, namesOf: NamesOf): NewParty[] {
  const named = new Map<string, NewParty>();
  for (const line of list.split('\n')) {
    const { name, fullName } = namesIn(line, namesOf);
    if (name && !named.has(keyOf(name))) named.set(keyOf(name), { kind, name, fullName });
  }
  return [...named.values()];
}

function namesIn(line: string, namesOf: NamesOf): Names {
  const [typed = '', fullName] = line.split(/=(.*)/).map((part) => part.trim());
  return fullName ? { name: typed, fullName } : namesOf(typed);
}

/** The same list with a line for each name of those that stood behind each other. */
export const oneNameALine = (list: string, namesOf: NamesOf): string =>
  list
    .split('\n')
    .flatMap((line) => (isSeveral(namesIn(line, namesOf).name) ? line.split(/[,;]/) : line))
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .join('\n');

/** Whether this looks like more names than one; what a party goes by has no comma in it. */
const isSeveral = (name: string): boolean => /[,;]/.test(name);

type Known = { name: string; kind: PartyKind };

/**
 * Which of these parties are new; the others are there already, as the same kind of party.
 * Refusals: `nothing` (no name at all); and, about one name, `several_names` (on one line), `name_too_long` and
 * `other_kind` (a party of another kind, or in another list, has this name).
 */
export function decideNewParties(parties: readonly NewParty[], known: readonly Known[]) {
  if (!parties.length) return { ok: false, refusal: 'nothing' } as const;
  for (const [nth, party] of parties.entries()) {
    const others = [...known, ...parties.slice(0, nth)];
    const refusal = refuseName(party, others);
    if (refusal) return { ok: false, refusal, party } as const;
  }
  const isThere = ({ name }: NewParty) => known.some((one) => keyOf(one.name) === keyOf(name));
  return { ok: true, added: parties.filter((one) => !isThere(one)), there: parties.filter(isThere) } as const;
}

function refuseName({ kind, name, fullName }: NewParty, others: readonly Known[]) {
  if (isSeveral(name)) return 'several_names';
  if (name.length > longestName || fullName.length > longestFullName) return 'name_too_long';
  const isOther = others.some((other) => keyOf(other.name) === keyOf(name) && other.kind !== kind);
  return isOther ? 'other_kind' : null;
}

/** "breda" is Breda. */
const keyOf = (name: string): string => name.toLowerCase();
