import type { Context } from 'hono';
import { addresses, at } from '../../views/addresses.ts';
import { refusalWords } from '../../views/escalations/words.ts';
import type { Refusal } from '../domain/escalation/refusal.ts';
import type { Env } from '../http/context.ts';
import { forbidden } from '../http/failure.tsx';
import { done } from '../http/respond.ts';
import { aboutWho } from './bottleneck-input.ts';

/** Who one is: 403; anything else as the caller says. */
export function turnDown<R>(
  c: Context<Env>,
  refusal: Refusal,
  city: string,
  otherwise: (refusal: Refusal) => R,
) {
  c.set('refusal', refusal.refusal);
  return aboutWho.includes(refusal.refusal)
    ? forbidden(c, refusalWords(c.var.view, refusal, city))
    : otherwise(refusal);
}

/** Back to the file, which says why not. */
export const backToFile = (c: Context<Env>, id: number, refusal: Refusal, city: string) =>
  done(c, at(addresses.bottleneck, { id }), refusalWords(c.var.view, refusal, city));
