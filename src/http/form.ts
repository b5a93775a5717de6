import type { Context } from 'hono';
import * as z from 'zod/mini';
import { typedDate } from '../../views/format.ts';
import type { Errors, Filled, Values } from '../../views/parts/form.tsx';
import type { Text } from '../../views/text/index.ts';
import type { View } from '../../views/view.ts';
import { looksPersonal } from '../domain/privacy.ts';
import { readQuestion } from '../domain/question.ts';
import type { Env } from './context.ts';
import { hash } from './hash.ts';
import { sentValues, versionIn } from './sent.ts';

export type Parsed<T> =
  | { ok: true; data: T; filled: Filled; version: number; idempotencyKey: string | undefined }
  | { ok: false; filled: Filled };

/**
 * Reads a form against the shape that stands beside its handler. When it does not fit, what was typed comes back
 * with a message per field, in the reader's language. `version` is the one that was being looked at (0: none).
 */
export async function readForm<S extends z.ZodMiniObject>(
  c: Context<Env>,
  shape: S,
): Promise<Parsed<z.infer<S>>> {
  const values = await sentValues(c);
  const parsed = shape.safeParse(values);
  if (!parsed.success) {
    const errors = messages(parsed.error.issues, c.var.view);
    c.set('fields', Object.keys(errors));
    return { ok: false, filled: { values, errors } };
  }
  return {
    ok: true,
    data: parsed.data,
    filled: { values, errors: {} },
    version: versionIn(values.version),
    idempotencyKey: keyOf(c, values),
  };
}

/** The number that was sent under a name, before anything is known of the form; 0 when none was. */
export async function sentId(c: Context<Env>, name: string): Promise<number> {
  const { [name]: value } = await sentValues(c);
  return readQuestion(String(value ?? '')).number ?? 0;
}

/** A refusal of the decision itself, put at the field it is about. */
export function withError(filled: Filled, field: string, message: string): Filled {
  return { values: filled.values, errors: { ...filled.errors, [field]: message } };
}

function messages(issues: z.core.$ZodIssue[], { t, today }: Pick<View, 't' | 'today'>): Errors {
  const errors: Errors = {};
  for (const issue of issues) errors[String(issue.path[0])] ??= message(issue, t.fields, today);
  return errors;
}

function message(issue: z.core.$ZodIssue, t: Text['fields'], today: string): string {
  if (issue.message === 'personal') return t.personal;
  if (issue.message === 'choose') return t.choose;
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string'
        ? t.required
        : issue.origin === 'array'
          ? t.choose
          : t.atLeast(Number(issue.minimum));
    case 'too_big':
      return issue.origin === 'string' ? t.tooLong(Number(issue.maximum)) : t.atMost(Number(issue.maximum));
    case 'invalid_format':
      return t.date(typedDate(today));
    case 'invalid_value':
      return t.choose;
    case 'invalid_type':
      return issue.expected === 'number' ? t.number : t.required;
    default:
      return t.unknownChoice;
  }
}

/** The same form, sent twice by the same person with the same content, is one and the same act. */
function keyOf(c: Context<Env>, { formKey, ...rest }: Values): string | undefined {
  if (!formKey) return undefined;
  return hash(JSON.stringify([formKey, c.var.actor?.personId, c.req.path, rest]));
}

// Shapes of single fields. What a form leaves empty is '' and means: not filled in.

/** A line or a text that must be there, in so many characters at most. */
export const line = (max = 200) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));

/** Text that may be left out. */
export const optionalText = (max = 4000) => z._default(z.string().check(z.trim(), z.maxLength(max)), '');

/** A calendar date of this century; another one is a slip of the keyboard, and the terms cannot be counted. */
export const day = z.iso.date().check(z.regex(/^20/));

/** What is left empty is nothing. */
const nothing = z.pipe(
  z.literal(''),
  z.transform(() => null),
);

export const optionalDay = z._default(z.union([nothing, day]), null);

export const whole = (min = 0, max = 1_000_000_000) =>
  z.pipe(z.pipe(line(20), z.transform(Number)), z.int().check(z.gte(min), z.lte(max)));

/** The number of another record, also as people refer to it: "14" or "K-14". */
export const recordId = z.pipe(
  z.pipe(
    z.string().check(z.minLength(1, 'choose'), z.maxLength(40)),
    z.transform((text) => readQuestion(text).number ?? Number(text)),
  ),
  z.int().check(z.positive()),
);

export const optionalId = z._default(z.union([nothing, recordId]), null);

/** A word of an enumeration, or nothing chosen. */
export const optionalOneOf = <W extends string>(words: readonly [W, ...W[]]) =>
  z._default(z.union([nothing, z.enum(words)]), null);

/** Where one came from, to go back to. */
export const back = z.catch(z.string().check(z.maxLength(2000)), '/');

const number = z.string().check(z.maxLength(20));

/** Checkboxes: none, one or several, and never more than there are cities or experiments in any deal. */
export const recordIds = z.pipe(
  z._default(z.union([number, z.array(number).check(z.maxLength(200))]), []),
  z.transform((value) => [value].flat().map(Number)),
);

/** Whether any of these texts looks like it says something about a resident. */
export const personal = (...texts: string[]) => texts.some((text) => looksPersonal(text).length > 0);
