/** A path of our own, or the front page: never somebody else's site, whatever the form said. */
export function ownPath(path: string): string {
  const home = 'http://own.invalid';
  if (!path.startsWith('/') || !URL.canParse(path, home)) return '/';
  const url = new URL(path, home);
  return url.origin === home ? url.pathname + url.search : '/';
}
