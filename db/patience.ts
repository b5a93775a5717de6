/** A database that does not answer, or not in time. Whether a write got through is not known: send it again as it was. */
export class Unreachable extends Error {}

/**
 * Whether an error says that the database cannot do its work now, and may later: it is gone, or what an embedded one
 * needs is (its file, room on the disk).
 */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code = '' } = error as { code?: string };
  return error instanceof Unreachable || needs.test(code) || isUnreachable(error.cause);
}

const needs = /^(CLIENT_CLOSED|SQLITE_(BUSY|LOCKED|CANTOPEN|IOERR|FULL|READONLY|CORRUPT|NOTADB|PROTOCOL))/;

/** How long the application waits for its database, in milliseconds: whoever waits hears of it within three seconds. */
export const patience = 2000;

/**
 * A `fetch` for the client of a libSQL server, with a limit (milliseconds) to how long the whole answer may take.
 * Everything that goes wrong on the way is `Unreachable`; what the database itself says is not.
 */
export function patientFetch(limit: number): typeof fetch {
  return async (input, init) => {
    try {
      const answer = await fetch(input, {
        ...init,
        redirect: 'manual',
        signal: AbortSignal.timeout(limit),
      });
      const body = await answer.arrayBuffer();
      if (!answer.ok)
        throw new Error(`it answered ${answer.status} ${new TextDecoder().decode(body)}`.trim());
      return new Response(body, answer);
    } catch (error) {
      throw new Unreachable(`The database cannot be reached: ${wordsOf(error, limit)}`);
    }
  };
}

function wordsOf(error: unknown, limit: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${limit / 1000} seconds`;
  if (String(error.cause).includes('wrong version number')) return withoutTls;
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}

/** What the TLS library says of it, nobody understands. */
const withoutTls =
  'its answer is not encrypted. Say http:// instead of libsql:// or https://, or put something with a certificate before it';
