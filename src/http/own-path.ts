/** A path of our own, or the front page: never somebody else's site, whatever the form said (`/.//elsewhere` too). */
export function ownPath(path: string): string {
  const home = 'http://own.invalid';
  if (!path.startsWith('/') || !URL.canParse(path, home)) return '/';
  const url = new URL(path, home);
  const isOurs = url.origin === home && !url.pathname.startsWith('//');
  return isOurs ? url.pathname + url.search + url.hash : '/';
}
