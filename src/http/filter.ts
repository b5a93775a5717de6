import * as z from 'zod';
import { day as dayTyped } from './form.ts';

// Shapes of what a list is filtered by. What makes no sense filters nothing: a shared address never fails.

/** Words to look for. */
export const words = z.string().trim().max(100).catch('');

/** The number of another record, as text; '' is none. */
export const record = z
  .string()
  .regex(/^\d{0,9}$/)
  .catch('');

/** The number of another record or words that name it; '' is none. */
export const recordOrWords = words;

/** A calendar date; '' is none. */
export const day = dayTyped.or(z.literal('')).catch('');

/** A word of an enumeration; '' is none. */
export const oneOf = <W extends string>(known: readonly [W, ...W[]]) =>
  z.enum(known).or(z.literal('')).catch('');
