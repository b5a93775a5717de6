import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * A road to a server on which every round trip takes so many milliseconds longer, and opening a connection costs a
 * round trip too, as it does between two machines. In: where the server is. Out: where the road begins.
 */
export async function delayedRoad(url: string, milliseconds: number) {
  const { hostname, port } = new URL(url);
  const open = new Set<Socket>();
  const road = createServer({ noDelay: true }, (from) => {
    const to = connect({ host: hostname, port: Number(port), noDelay: true });
    for (const socket of [from, to]) open.add(socket.on('error', () => socket.destroy()));
    forward(from, to, milliseconds);
    to.pipe(from);
    from.on('close', () => to.destroy());
  }).listen(0, '127.0.0.1');
  await once(road, 'listening');
  return {
    url: `http://127.0.0.1:${(road.address() as AddressInfo).port}`,
    close: () => {
      for (const socket of open) socket.destroy();
      road.close();
    },
  };
}

/** What is asked waits; the answer comes at once, so that a round trip waits one time. */
function forward(from: Socket, to: Socket, milliseconds: number) {
  const opened = performance.now() + milliseconds;
  from.on('data', (part) => {
    const wait = Math.max(0, opened - performance.now()) + milliseconds;
    setTimeout(() => to.write(part), wait);
  });
}
