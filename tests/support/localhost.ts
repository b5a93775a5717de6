import dns, { type LookupAddress, type LookupOptions } from 'node:dns';

type Callback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/** Where one database of a server is that tells them apart by the name they are asked by. */
export function namespaceUrl(url: string, name: string): string {
  const { port } = new URL(url);
  return `http://${name}.localhost:${port}`;
}

/** Every name within `localhost` is this machine: so says RFC 6761, and not every system knows. */
const elsewhere = dns.lookup;
dns.lookup = Object.assign((name: string, options: LookupOptions, callback: Callback) => {
  if (!name.endsWith('.localhost')) return elsewhere(name, options, callback);
  const here = { address: '127.0.0.1', family: 4 };
  return options.all ? callback(null, [here]) : callback(null, here.address, here.family);
}, elsewhere) as typeof dns.lookup;
