import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';

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
    void at(Math.max(opened, performance.now()) + milliseconds).then(() => to.write(part));
  });
}

/** A timer alone comes up to two milliseconds late; over two round trips that would look like ours. */
async function at(moment: number) {
  await setTimeout(Math.max(0, moment - performance.now() - 2));
  while (performance.now() < moment) await setImmediate();
}
