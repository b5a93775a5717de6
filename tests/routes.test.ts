import { describe, expect, test } from 'vitest';
import { demo } from './support/demo.ts';

type Declared = { right?: string };

describe('every route', () => {
  test('declares its right, or that it is open', async () => {
    const { app } = await demo();
    expect(routesOf(app).filter(({ right }) => !right)).toEqual([]);
  });

  test('stands in the golden list, so that a new one or a lost one is seen', async () => {
    const { app } = await demo();
    const list = routesOf(app).map(({ method, path, right }) => `${method} ${path} ${right}`);
    await expect(`${list.sort().join('\n')}\n`).toMatchFileSnapshot('./routes.txt');
  });
});

/** The mounted routes with the right that each declares. */
function routesOf(app: { routes: { method: string; path: string; handler: unknown }[] }) {
  const found = new Map<string, { method: string; path: string; right?: string }>();
  for (const { method, path, handler } of app.routes) {
    if (method === 'ALL') continue;
    const key = `${method} ${path}`;
    const right = (handler as Declared).right;
    const known = found.get(key);
    if (!known) found.set(key, { method, path, right });
    else if (right) known.right = right;
  }
  return [...found.values()];
}
