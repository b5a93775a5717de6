import type { HTMLElement as Element } from 'node-html-parser';
import type { Visitor } from './visitor.ts';

/** A form somebody can send: where it stands, where it goes, and per field what it offers. */
export type Found = { page: string; action: string; fields: Record<string, string[]> };

/** Every form that is sent, on these pages, wherever on the page it leads; a button that goes elsewhere makes its own. */
export async function formsOn(visitor: Visitor, pages: readonly string[]): Promise<Found[]> {
  const found = new Map<string, Found>();
  for (const page of pages) {
    const answer = await visitor.get(page);
    for (const form of answer.page.querySelectorAll('form[method=post]'))
      for (const action of actionsOf(form)) found.set(action, { page, action, fields: fieldsOf(form) });
  }
  return [...found.values()];
}

const actionsOf = (form: Element): string[] =>
  [form, ...form.querySelectorAll('button[formaction]')].map((one) =>
    (one.getAttribute('formaction') ?? one.getAttribute('action') ?? '').replace(/#.*/, ''),
  );

function fieldsOf(form: Element): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const field of form.querySelectorAll('[name]')) {
    const name = field.getAttribute('name') ?? '';
    const options = field.querySelectorAll('option').map((option) => option.getAttribute('value') ?? '');
    const own = field.getAttribute('value') ?? field.textContent;
    fields[name] = [...(fields[name] ?? []), ...(options.length ? options : [own])];
  }
  delete fields.formKey;
  return fields;
}
