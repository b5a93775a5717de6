import { capital } from '../format.ts';
import type { View } from '../view.ts';

/** Somebody who did something: the name they have now, with the role and the organisation that they had then. */
export type Did = {
  name: string | null;
  role: keyof View['t']['words']['role'];
  organisation: string | null;
};

/** Who it was, and the rest of what they were: "Projectleider Breda" tells both role and city already. */
export function doerWords({ t }: Pick<View, 't'>, { name, role, organisation }: Did) {
  const inWords = t.words.role[role];
  if (name === null) return { who: capital(inWords), rest: organisation ?? '' };
  const rest = [inWords, organisation ?? ''].filter((words) => words && !tells(name, words));
  return { who: name, rest: rest.join(', ') };
}

/** In one line: "Projectleider Breda", or a name with what it does not tell. */
export function doerLine(view: Pick<View, 't'>, did: Did): string {
  const { who, rest } = doerWords(view, did);
  return rest ? `${who}, ${rest}` : who;
}

const tells = (name: string, words: string): boolean =>
  wordsOf(words).some((word) => wordsOf(name).includes(word));

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
