import * as z from 'zod/mini';
import type { Filled } from '../../views/parts/form.tsx';
import type { Text } from '../../views/text/index.ts';
import { looksPersonal } from '../domain/privacy.ts';
import { personal } from './form.ts';

/** The tick that says: what looks like it is about a resident was looked at, and is not. */
export const personalChecked = z.optional(z.literal('yes'));

/** Whether these texts look like they say something about a resident, and nobody ticked that they do not. */
export const looksUnchecked = (data: { personalChecked?: 'yes' }, ...texts: string[]) =>
  data.personalChecked !== 'yes' && personal(...texts);

/**
 * The form with, at each of these fields that looks like it is about a resident, what it looks like, and the question
 * to look at it; null when there is nothing to ask, or when it was looked at.
 */
export function withPersonal({ values, errors }: Filled, names: readonly string[], t: Text): Filled | null {
  const found = names.flatMap((name) => {
    const [first] = looksPersonal(String(values[name] ?? ''));
    return first ? [[name, t.common.looksPersonal[first.kind]]] : [];
  });
  if (!found.length || values.personalChecked === 'yes') return null;
  return { values, errors: { ...errors, ...Object.fromEntries(found), personalChecked: t.fields.personal } };
}
