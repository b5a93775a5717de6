import * as z from 'zod/mini';
import { day as dayTyped } from './form.ts';

// Shapes of what a list is filtered by. What makes no sense filters nothing: a shared address never fails.

/** Words to look for. */
export const words = z.catch(z.string().check(z.trim(), z.maxLength(100)), '');

/** The number of another record, as text; '' is none. */
export const record = z.catch(z.string().check(z.regex(/^\d{0,9}$/)), '');

/** The number of another record or words that name it; '' is none. */
export const recordOrWords = words;

/** A calendar date; '' is none. */
export const day = z.catch(z.union([dayTyped, z.literal('')]), '');

/** A word of an enumeration; '' is none. */
export const oneOf = <W extends string>(known: readonly [W, ...W[]]) =>
  z.catch(z.union([z.enum(known), z.literal('')]), '');
