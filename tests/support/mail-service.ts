import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Message } from '../../src/domain/mail.ts';

type Taken = { authorization: string | undefined; body: Message & { from: string } };

/** A mail service that takes JSON and answers with this status, until it is stopped. */
export async function mailService(status: number) {
  const taken: Taken[] = [];
  const news = new EventEmitter();
  const server = createServer(async (request, response) => {
    const body = (await json(request)) as Taken['body'];
    taken.push({ authorization: request.headers.authorization, body });
    response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end('{}');
    news.emit('mail');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`,
    taken,
    /** Resolves with the nth mail, when that arrives. */
    mail: async (nth: number) => {
      while (taken.length < nth) await once(news, 'mail');
      return taken[nth - 1]?.body;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
