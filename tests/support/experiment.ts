import type { HTMLElement as Element, Node } from 'node-html-parser';
import { addresses, at } from '../../views/addresses.ts';
import { demo } from './demo.ts';

export const plan = {
  title: 'Warme overdracht bij ontslag',
  theme: 'preventive_care',
  summary: 'Kliniek en gemeente spreken elkaar een week voor het ontslag.',
  startsOn: '2018-11-01',
  endsOn: '2019-10-31',
  leads: 'nobody',
};

/** An experiment that Breda registered, with its addresses; and the demo it stands in. */
export async function registeredByBreda() {
  const site = await demo();
  const breda = await site.as('city_lead', 'Breda');
  const made = await breda.submit(addresses.newExperiment, addresses.experiments, plan);
  const id = made.location?.split('/').at(-1) ?? '';
  const file = at(addresses.experiment, { id });
  return { ...site, breda, made, id, file, edit: at(addresses.editExperiment, { id }) };
}

/** The value of the choice with this text: the number of a city, a ministry … */
export function choice(page: Element, field: string, text: string): string {
  const option = [...page.querySelectorAll(`#${field} option, #${field} .choice`)].find(
    (one) => one.textContent.trim() === text,
  );
  const value = option?.getAttribute('value') ?? option?.querySelector('input')?.getAttribute('value');
  if (!value) throw new Error(`${field} offers no ${text}`);
  return value;
}

/** The text of an element as one reads it: what stands in different elements is apart. */
export function readable(page: Element, selector: string): string {
  const element = page.querySelector(selector);
  const text = element ? texts(element).join(' ') : '';
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:)])/g, '$1')
    .trim();
}

const texts = (node: Node): string[] =>
  node.childNodes.length ? node.childNodes.flatMap(texts) : [node.text];

/** The version that a form on this page carries. */
export const versionOn = (page: Element): string =>
  page.querySelector('[name=version]')?.getAttribute('value') ?? '';
