/** The eight groups of an IPv6 address; null when it is no such address. */
export function groupsOf(address: string): string[] | null {
  if (!/^[\da-f]*(?::[\da-f]*){2,7}$/i.test(address)) return null;
  const [before = '', after] = address.split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  if (after === undefined) return groups(before);
  const missing = 8 - groups(before).length - groups(after).length;
  return [...groups(before), ...Array(Math.max(0, missing)).fill('0'), ...groups(after)];
}

/**
 * Where something comes from, as far as a log should know: the network, not the house. A hash would say who it was to
 * anybody who tries all addresses; the first 24 bits (IPv6: 48) say it of nobody, and still show an attack for what it
 * is. Out: '' when it is no network address.
 */
export function networkOf(address: string): string {
  const [, first] = /(?:^|:)(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/.exec(address) ?? [];
  if (first) return `${first}.0/24`;
  const groups = groupsOf(address);
  return groups ? `${groups.slice(0, 3).join(':')}::/48` : '';
}
