import { en } from './en.ts';
import { nl } from './nl.ts';

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** The catalogue's shape: Dutch is the original, English must have every text that Dutch has. */
export type Text = typeof nl;

const catalogues: Record<Language, Text> = { nl, en };

export const textIn = (language: Language): Text => catalogues[language];
