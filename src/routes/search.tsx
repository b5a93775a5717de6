import { type Context, Hono } from 'hono';
import { read } from '../../db/database.ts';
import { referenced, searchAll, shown } from '../../db/queries/search.ts';
import { addresses, at } from '../../views/addresses.ts';
import { SearchPage } from '../../views/search/page.tsx';
import { scopeOf } from '../domain/permission.ts';
import { readQuestion, wordsOf } from '../domain/question.ts';
import type { Env } from '../http/context.ts';
import * as shape from '../http/filter.ts';
import { page } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';

const fileOf = { K: addresses.bottleneck, B: addresses.decision, A: addresses.action } as const;

export const search = new Hono<Env>().get(addresses.search, can('overview.read'), async (c) => {
  const question = readQuestion(shape.words.parse(c.req.query('q') ?? ''));
  const { text, reference } = question;
  if (!text) return page(c, <SearchPage view={c.var.view} q="" words={[]} hits={null} shown={shown} />);
  const { exact, ...hits } = await found(c, question);
  if (reference && exact.length) return c.redirect(at(fileOf[reference.kind], { id: reference.id }), 303);
  const words = wordsOf(text);
  return page(c, <SearchPage view={c.var.view} q={text} words={words} hits={hits} shown={shown} />);
});

function found(c: Context<Env>, question: ReturnType<typeof readQuestion>) {
  const { database, actor } = c.var;
  const drafts = scopeOf(signedIn(actor), 'draft.read');
  const register = scopeOf(signedIn(actor), 'register.read');
  const nothing = { kind: 'K', id: 0 } as const;
  return read(database, {
    ...searchAll(database, question, { drafts, register }),
    exact: referenced(database, question.reference ?? nothing, drafts),
  });
}
