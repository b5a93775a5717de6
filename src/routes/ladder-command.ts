import type { Context } from 'hono';
import { type Carried, carryOut } from '../../db/queries/escalations.ts';
import { addresses, at } from '../../views/addresses.ts';
import { refusalWords } from '../../views/escalations/words.ts';
import type { Html } from '../../views/html/html.ts';
import type { Filled } from '../../views/parts/form.tsx';
import type { Action } from '../domain/escalation/action.ts';
import { gate, stateRefusal } from '../domain/escalation/gate.ts';
import type { Refusal, RefusalName } from '../domain/escalation/refusal.ts';
import type { Env } from '../http/context.ts';
import { forbidden } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { withPersonal } from '../http/personal.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { aboutWho } from './bottleneck-input.ts';
import type { OnLadder } from './whole-bottleneck.ts';

type C = Context<Env>;

/** One thing that can be decided about a bottleneck, as its route tells it. */
export type Command<Data> = {
  /** What the domain calls it. */
  gate: Action;
  /** What the audit trail calls it. */
  action: string;
  decide: (data: Data) => Carried['writes'] | Refusal;
  /** The form with what was typed; `overtaken` when somebody else was first. Absent for a single button. */
  again?: (filled: Filled, overtaken?: string) => Html;
  /** The fields with free text. */
  texts?: readonly (keyof Data & string)[];
  /** Fields that have another name than the usual one for what is refused. */
  fields?: Partial<Record<RefusalName, keyof Data & string>>;
  notice: (data: Data) => string;
  /** Where one goes on; the file when it does not say. */
  back?: (data: Data) => string;
};

/** The page with the form, for who may use it now; else why not. */
export function openForm(c: C, { whole }: OnLadder, action: Action, node: Html) {
  const refusal = gate(action, whole.situation);
  if (!refusal) return page(c, node);
  const words = refusalWords(c.var.view, refusal, whole.city);
  return isAboutWho(refusal) ? forbidden(c, words) : done(c, fileOf(whole), words);
}

/** Decides on what was sent, writes it, and goes on; every no comes back with what was typed. */
export async function command<Data>(c: C, found: OnLadder, read: form.Parsed<Data>, told: Command<Data>) {
  const { whole, isRepeated } = found;
  if (read.ok && isRepeated) return goOn(c, whole, read.data, told);
  const barred = gate(told.gate, whole.situation);
  if (barred) return turnDown(c, whole, read.filled, told, barred);
  if (!read.ok) return told.again ? refused(c, told.again(read.filled)) : done(c, fileOf(whole));
  if (read.version && read.version !== whole.bottleneck.version)
    return overtaken(c, whole, read.filled, told);
  const asked = withPersonal(read.filled, told.texts ?? [], c.var.view.t);
  if (asked && told.again) return refused(c, told.again(asked));
  const decided = told.decide(read.data);
  if (!decided.ok) return turnDown(c, whole, read.filled, told, decided);
  const { bottleneck, stays } = whole;
  const carried = {
    action: told.action,
    bottleneck,
    stayId: stays[0]?.escalation.id ?? null,
    writes: decided,
  };
  const written = await carryOut(c.var.database, c.var.author, carried, read.idempotencyKey);
  if (!('subjectId' in written)) return overtaken(c, whole, read.filled, told);
  return goOn(c, whole, read.data, told);
}

type Whole = OnLadder['whole'];

const fileOf = ({ bottleneck }: Whole) => at(addresses.bottleneck, bottleneck);

const goOn = <Data>(c: C, whole: Whole, data: Data, told: Command<Data>) =>
  done(c, told.back?.(data) ?? fileOf(whole), told.notice(data));

/** Somebody else was first: the form again, with how it stands now; after a single button just the file. */
function overtaken<Data>(c: C, whole: Whole, filled: Filled, told: Command<Data>, because = '') {
  if (told.again) return stale(c, told.again(filled, because));
  return done(c, fileOf(whole), because || c.var.view.t.escalations.overtaken.title);
}

/** A named no: 403 when it is about who one is, 409 when the bottleneck has moved on, else at the field. */
function turnDown<Data>(c: C, whole: Whole, filled: Filled, told: Command<Data>, refusal: Refusal) {
  c.set('refusal', refusal.refusal);
  const words = refusalWords(c.var.view, refusal, whole.city);
  if (isAboutWho(refusal)) return forbidden(c, words);
  const state = stateRefusal(told.gate, whole.situation);
  if (state || !told.again) return overtaken(c, whole, filled, told, words);
  const field = told.fields?.[refusal.refusal] ?? usualFields[refusal.refusal] ?? 'reason';
  return refused(c, told.again(form.withError(filled, field, words)));
}

const isAboutWho = ({ refusal }: Refusal): boolean => aboutWho.includes(refusal);

const usualFields: Partial<Record<RefusalName, string>> = {
  ask_missing: 'ask',
  question_missing: 'question',
  text_missing: 'text',
  note_missing: 'note',
  addressee_missing: 'addresseeId',
  addressee_cannot_be_asked: 'addresseeId',
  same_addressee: 'addresseeId',
  wanted_date_past: 'wantedOn',
  terms_missing: 'wantedOn',
  commitment_date_missing: 'committedOn',
  commitment_date_not_future: 'committedOn',
  pause_end_not_future: 'untilOn',
  pause_too_long: 'untilOn',
  already_answered: 'kind',
  rung_has_no_addressee: 'kind',
};
