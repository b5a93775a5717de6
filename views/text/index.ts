import { nl } from './nl.ts';

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** The catalogue's shape: Dutch is the original, English must have every text that Dutch has. */
export type Text = typeof nl;

/** The catalogue of a language. English is read when somebody asks for it first, so that it weighs nothing before. */
export const textIn = async (language: Language): Promise<Text> =>
  language === 'nl' ? nl : (await import('./en.ts')).en;
