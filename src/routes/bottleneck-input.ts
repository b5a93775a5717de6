import type { Context } from 'hono';
import * as z from 'zod/mini';
import { refusalWords } from '../../views/escalations/words.ts';
import type { Choice } from '../../views/parts/fields.tsx';
import type { Filled, Values } from '../../views/parts/form.tsx';
import type { BottleneckFields } from '../domain/bottleneck/log.ts';
import { asks, categories } from '../domain/bottleneck.ts';
import type { Refusal, RefusalName } from '../domain/escalation/refusal.ts';
import type { Env } from '../http/context.ts';
import * as form from '../http/form.ts';
import { withPersonal } from '../http/personal.ts';
import { sentValues } from '../http/sent.ts';

type C = Context<Env>;

/** A draft takes a title only; what is published is complete, and the form says at once all that lacks. */
const draft = z.object({
  as: z.catch(z.enum(['open', 'draft']), 'open'),
  title: form.line(200),
  story: form.optionalText(4000),
  experimentIds: form.recordIds,
  category: form.optionalOneOf(categories),
  isSupportQuestion: z._default(z.string().check(z.maxLength(10)), ''),
  ask: form.optionalOneOf(asks),
  askedOfId: form.optionalId,
  question: form.optionalText(4000),
  wantedOn: form.optionalDay,
});
const complete = z.extend(draft, {
  experimentIds: z.pipe(form.recordIds, z.array(z.int()).check(z.minLength(1))),
  category: z.enum(categories),
});

/** What was sent, as the domain weighs it; which button was pressed says whether to publish. */
export async function readBottleneck(c: C) {
  const { as } = await sentValues(c);
  const read = await form.readForm(c, as === 'draft' ? draft : complete);
  if (!read.ok) return read;
  const { as: how, experimentIds, isSupportQuestion, ...told } = read.data;
  const fields: BottleneckFields = { ...told, isSupportQuestion: isSupportQuestion === 'ja' };
  return { ...read, data: { fields, experimentIds, publish: how === 'open' } };
}

/** What stands in the way before anything is decided: a party that cannot be asked, or words about a resident. */
export function objection(c: C, filled: Filled, askable: Choice[]): Filled | null {
  const { t } = c.var.view;
  const { askedOfId } = filled.values;
  if (askedOfId && !askable.some(({ value }) => String(value) === askedOfId))
    return form.withError(filled, 'askedOfId', t.fields.unknownChoice);
  return withPersonal(filled, ['title', 'story', 'question'], t);
}

/** The refusal at the field it is about. */
export function because(c: C, filled: Filled, refusal: Refusal, city: string): Filled {
  c.set('refusal', refusal.refusal);
  const field = fieldOf[refusal.refusal] ?? 'title';
  return form.withError(filled, field, refusalWords(c.var.view, refusal, city));
}

const fieldOf: Partial<Record<RefusalName, string>> = {
  category_missing: 'category',
  experiment_missing: 'experimentIds',
  experiment_of_other_city: 'experimentIds',
  wanted_date_past: 'wantedOn',
};

export const aboutWho: readonly RefusalName[] = [
  'role_may_not',
  'not_own_city',
  'not_addressee',
  'not_on_own_rungs',
  'only_asking_city_solves',
  'draft_only_by_own_city',
];

/** What is stored, as if it had been typed. */
export function typedFrom(stored: { bottleneck: BottleneckFields; touched: { id: number }[] }): Values {
  const { bottleneck, touched } = stored;
  return {
    title: bottleneck.title,
    story: bottleneck.story,
    experimentIds: touched.map(({ id }) => String(id)),
    category: bottleneck.category ?? '',
    isSupportQuestion: bottleneck.isSupportQuestion ? 'ja' : '',
    ask: bottleneck.ask ?? '',
    askedOfId: String(bottleneck.askedOfId ?? ''),
    question: bottleneck.question,
    wantedOn: bottleneck.wantedOn ?? '',
  };
}
