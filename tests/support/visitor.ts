import { type HTMLElement as Element, parse } from 'node-html-parser';
import type { Role } from '../../src/domain/role.ts';
import { addresses } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';

type Fields = Record<string, string | string[]>;
type Send = (request: Request) => Promise<Response>;

/** What came back: the status, where to go next, and the page as one can look things up in it. */
export type Answer = {
  status: number;
  location: string | null;
  headers: Headers;
  text: string;
  page: Element;
};

/** A browser without script: keeps its cookies, reads pages, fills in the forms it sees. */
export class Visitor {
  readonly #send: Send;
  readonly #cookies = new Map<string, string>();

  constructor(send: Send) {
    this.#send = send;
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#request(new Request(`http://localhost${path}`, { headers: this.headers(headers) }));
  }

  async post(path: string, fields: Fields, headers: Record<string, string> = {}): Promise<Answer> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields))
      for (const one of [value].flat()) body.append(name, one);
    const init = { method: 'POST', body, headers: this.headers({ origin: 'http://localhost', ...headers }) };
    return this.#request(new Request(`http://localhost${path}`, init));
  }

  /** Opens the page, fills in the form that goes to `action`, wherever on it (what it holds stays), and sends it. */
  async submit(pagePath: string, action: string, fields: Fields = {}): Promise<Answer> {
    const { page, status } = await this.get(pagePath);
    const form = [...page.querySelectorAll('form')].find((one) => actionOf(one) === action);
    if (!form) throw new Error(`${pagePath} (${status}) has no form that goes to ${action}`);
    return this.post(action, { ...filledIn(form), ...fields });
  }

  /** Goes where the last answer pointed. */
  async follow(answer: Answer): Promise<Answer> {
    if (!answer.location) throw new Error(`${answer.status} points nowhere: ${answer.text.slice(0, 500)}`);
    return this.get(answer.location);
  }

  /** Takes the seat of a role in the demo, on behalf of this party (or else the first that is offered). */
  async signIn(role: Role, party?: string): Promise<this> {
    const { page } = await this.get(addresses.signIn);
    const forms = [...page.querySelectorAll('form.seat')];
    const form = forms.find(
      (one) => one.querySelector('button')?.textContent === nl.signIn.act(nl.words.role[role]),
    );
    const options = [...(form?.querySelectorAll('option') ?? [])];
    const option = party ? options.find((one) => one.textContent === party) : options[0];
    const seat =
      option?.getAttribute('value') ?? form?.querySelector('input[name=seat]')?.getAttribute('value');
    if (!seat || (party && !option)) throw new Error(`no seat for ${role} ${party ?? ''}`);
    await this.post(addresses.signIn, { seat, back: '/' });
    return this;
  }

  async #request(request: Request): Promise<Answer> {
    const response = await this.#send(request);
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    const text = (await response.text()).replaceAll('\u00a0', ' ');
    return {
      status: response.status,
      location: response.headers.get('location'),
      headers: response.headers,
      text,
      page: parse(text),
    };
  }

  /** What goes along with every request: the cookies; for a request that is not made here. */
  headers(headers: Record<string, string> = {}) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return { ...(cookie ? { cookie } : {}), ...headers };
  }

  #keep(cookie: string) {
    const [pair = ''] = cookie.split(';');
    const [name = '', value = ''] = pair.split(/=(.*)/);
    if (/max-age=0/i.test(cookie)) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}

const actionOf = (form: Element) => form.getAttribute('action')?.split('#')[0];

/** What a form holds when it is opened. */
function filledIn(form: Element): Fields {
  const fields: Fields = {};
  const put = (name: string | undefined, value: string) => {
    if (!name) return;
    const there = fields[name];
    fields[name] = there === undefined ? value : [there, value].flat();
  };
  for (const input of form.querySelectorAll('input')) {
    const type = input.getAttribute('type');
    if ((type === 'radio' || type === 'checkbox') && !input.hasAttribute('checked')) continue;
    put(input.getAttribute('name'), input.getAttribute('value') ?? '');
  }
  for (const area of form.querySelectorAll('textarea'))
    put(area.getAttribute('name'), area.textContent ?? '');
  for (const select of form.querySelectorAll('select')) {
    const option = select.querySelector('option[selected]') ?? select.querySelector('option');
    put(select.getAttribute('name'), option?.getAttribute('value') ?? '');
  }
  return fields;
}
