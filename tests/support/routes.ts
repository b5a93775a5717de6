import type { Right } from '../../src/domain/permission.ts';

export type Route = { method: string; path: string; right: Right | 'open' };

type Mounted = { routes: { method: string; path: string; handler: unknown }[] };

/** The mounted routes with the right that each declares, in the order in which they are tried. */
export function routesOf(app: Mounted): Route[] {
  const declared = app.routes.flatMap(({ method, path, handler }) => {
    const { right } = handler as { right?: Route['right'] };
    return right && method !== 'ALL' ? [{ method, path, right }] : [];
  });
  return [...new Map(declared.map((route) => [`${route.method} ${route.path}`, route])).values()];
}

/** The route that an address takes; none when it goes nowhere. */
export function routeOf(routes: readonly Route[], method: string, address: string): Route | undefined {
  const [path = ''] = address.split(/[?#]/);
  return routes.find((route) => {
    const pattern = new RegExp(`^${route.path.replace(/:\w+/g, '[^/]+')}$`);
    return route.method === method && pattern.test(path);
  });
}
