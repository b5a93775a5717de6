import { parse } from 'node-html-parser';

/** A browser that is sent to a provider: it keeps the provider's cookies and follows it around. */
export function atProvider() {
  const cookies = new Map<string, string>();

  async function send(url: string, body?: Record<string, string>): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const sent = body && { method: 'POST', body: new URLSearchParams(body) };
    const answer = await fetch(url, { ...sent, headers: { cookie }, redirect: 'manual' });
    for (const kept of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(kept) ?? [];
      cookies.set(name, value);
    }
    return answer;
  }

  /** Follows where it leads, as long as that is the same site. */
  async function follow(url: string, answer: Response): Promise<{ url: string; answer: Response }> {
    const location = answer.headers.get('location');
    if (!location) return { url, answer };
    const next = new URL(location, url);
    if (next.origin !== new URL(url).origin) return { url: next.href, answer };
    return follow(next.href, await send(next.href));
  }

  return {
    /** Opens its first page and fills it in. Out: where that leads, back at the site that one came from. */
    async fillIn(url: string, fields: Record<string, string>): Promise<URL> {
      const asked = await follow(url, await send(url));
      const page = parse(await asked.answer.text());
      if (!page.querySelector('form')) throw new Error(`${asked.url} asks nothing: ${page.textContent}`);
      const came = await follow(asked.url, await send(asked.url, fields));
      return new URL(came.url);
    },
  };
}
