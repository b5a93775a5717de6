import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

type Refusal = { responseCode: number; message: string };

/** A real mail server on a port of its own, until the test ends; it can go down, come back, hang, or refuse. */
export async function mailServer(host = '127.0.0.1') {
  const mails: Email[] = [];
  const recipients: string[][] = [];
  let refusal: Refusal | undefined;
  let taken = () => {};
  const open = async (port: number) => {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: (_, __, done) => done(refusal && Object.assign(new Error(refusal.message), refusal)),
      onData: async (stream, { envelope }, done) => {
        recipients.push(envelope.rcptTo.map(({ address }) => address));
        mails.push(await PostalMime.parse(await new Response(stream as never).arrayBuffer()));
        taken();
        done();
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(port, host, resolve));
    return server;
  };
  let server = await open(0);
  const { port } = server.server.address() as AddressInfo;
  const down = () => new Promise<void>((resolve) => server.close(resolve));
  onTestFinished(down);
  return {
    url: `smtp://${host}:${port}`,
    port,
    mails,
    recipients,
    down,
    up: async () => {
      server = await open(port);
    },
    /** What happens between a mail's arrival and the answer that it did. */
    whenTaken: (happens: () => void) => {
      taken = happens;
    },
    /** From now on it refuses every recipient so; nothing: it takes them again. */
    refuse: (how?: Refusal) => {
      refusal = how;
    },
  };
}

/** Something that takes connections and says nothing, until the test ends. */
export async function silentServer(): Promise<string> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => sockets.add(socket)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
