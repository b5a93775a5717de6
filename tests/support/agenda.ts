import type { HTMLElement as Element } from 'node-html-parser';
import { addresses, at } from '../../views/addresses.ts';
import { demo } from './demo.ts';
import { firstId } from './first.ts';
import type { Answer, Visitor } from './visitor.ts';

export function pathsOf(id: number) {
  return {
    file: at(addresses.meeting, { id }),
    agenda: at(addresses.agenda, { id }),
    proposal: at(addresses.agendaProposal, { id }),
    newItem: at(addresses.newAgendaItem, { id }),
    publication: at(addresses.agendaPublication, { id }),
    outcomes: at(addresses.agendaOutcomes, { id }),
    held: at(addresses.meetingHeld, { id }),
    version: (version: number) => at(addresses.agendaVersion, { id, version }),
  };
}

/** The demo two weeks before its next meeting, of which the agenda is not composed yet. */
export async function beforeMeeting() {
  const site = await demo();
  const lead = await site.as('national_lead');
  const id = await firstId(site.client, `select min(id) as id from meetings where status = 'planned'`);
  return { ...site, lead, id, paths: pathsOf(id) };
}

/** The same with the agenda composed, as its editor sees it; a short meeting does not fit everything. */
export async function composed({ minutes = 120 } = {}) {
  const site = await beforeMeeting();
  await site.client.execute({
    sql: 'update meetings set minutes = ? where id = ?',
    args: [minutes, site.id],
  });
  await site.lead.submit(site.paths.agenda, site.paths.agenda);
  const lines = async () => linesOf((await site.lead.get(site.paths.agenda)).page);
  return { ...site, lines };
}

export type Shown = {
  key: string;
  time: string;
  reference: string;
  title: string;
  reasons: string[];
  marks: string[];
  minutes: string;
  presenter: string;
  heading: string;
};

/** The items of an agenda as they stand on the page, with the heading they stand under. */
export const linesOf = (page: Element): Shown[] =>
  page.querySelectorAll('.agenda-item').map((line) => ({
    key: line.getAttribute('data-key') ?? '',
    time: text(line, '.agenda-item__time'),
    reference: text(line, '.agenda-item__title .reference'),
    title: text(line, '.agenda-item__title'),
    reasons: line.querySelectorAll('.agenda-item__reasons li').map((one) => one.textContent),
    marks: line.querySelectorAll('.agenda-item__marks li').map((one) => one.textContent),
    minutes: text(line, '.agenda-item__minutes'),
    presenter: text(line, '.agenda-item__presenter'),
    heading: text(line.closest('section') ?? page, '.agenda__heading'),
  }));

const text = (inside: Element, selector: string) =>
  inside.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Presses a button of one item, found by its first word, as a browser would: with its own address and value. */
export async function press(visitor: Visitor, page: string, key: string, word: string): Promise<Answer> {
  const answer = await visitor.get(page);
  const form = lineWith(answer, key).querySelector('form');
  const button = form?.querySelectorAll('button').find((one) => one.textContent.startsWith(word));
  if (!form || !button) throw new Error(`${key} on ${page} has no button ${word}`);
  const action = button.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
  return visitor.post(action, {
    formKey: form.querySelector('[name=formKey]')?.getAttribute('value') ?? '',
    version: form.querySelector('[name=version]')?.getAttribute('value') ?? '',
    [button.getAttribute('name') ?? '']: button.getAttribute('value') ?? '',
  });
}

/** The page on which one item is reworded, and the number by which addresses know it. */
export async function openingOf(visitor: Visitor, page: string, key: string): Promise<string> {
  const href = lineWith(await visitor.get(page), key)
    .querySelectorAll('a.tool')
    .map((link) => link.getAttribute('href'))[0];
  if (!href) throw new Error(`${key} on ${page} cannot be opened`);
  return href;
}

export function lineWith({ page, status }: Answer, key: string): Element {
  const line = page.querySelector(`.agenda-item[data-key="${key}"]`);
  if (!line) throw new Error(`no ${key} on the agenda (${status})`);
  return line;
}

export function shownWith(lines: Shown[], key: string): Shown {
  const line = lines.find((one) => one.key === key);
  if (!line) throw new Error(`no ${key} among ${lines.map((one) => one.key).join(', ')}`);
  return line;
}

/** The order of what is treated under one heading. */
export const keysUnder = (lines: Shown[], heading: string): string[] =>
  lines.filter((line) => line.heading === heading).map(({ key }) => key);

/** The first item of a kind that the meeting treats. */
export function firstTreated(lines: Shown[], prefix: string): Shown {
  const line = lines.find(({ key, time }) => key.startsWith(prefix) && time !== '');
  if (!line) throw new Error(`nothing of ${prefix} is treated`);
  return line;
}
