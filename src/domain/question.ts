/** A reference number: K for bottlenecks, B for decisions, A for actions. */
export type Reference = { kind: 'K' | 'B' | 'A'; id: number };

/** What somebody looks for: words, and the number that it names, if it is one. */
export type Question = { text: string; reference: Reference | null; number: number | null };

/** Reads what was typed: "K-14", "k14" and "K 14" are references, "14" is a number of anything, the rest is words. */
export function readQuestion(typed: string): Question {
  const text = typed.trim();
  const [, letter, digits] = /^([kba])\s?-?\s?([1-9]\d{0,8})$/i.exec(text) ?? [];
  if (letter && digits) {
    const reference = { kind: letter.toUpperCase() as Reference['kind'], id: Number(digits) };
    return { text, reference, number: reference.id };
  }
  return { text, reference: null, number: /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null };
}

/** The words of a question, at most eight of them. */
export const wordsOf = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean).slice(0, 8);
