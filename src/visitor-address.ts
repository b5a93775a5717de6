import { getConnInfo } from '@hono/node-server/conninfo';
import type { Dependencies } from './http/context.ts';

/**
 * The network address of a visitor on Node: of the connection or, with a web server in front (`isBehind`), what that
 * added last to X-Forwarded-For. What a visitor put there before it is not believed.
 */
export const visitorAddress =
  (isBehind: boolean): Dependencies['addressOf'] =>
  (c) => {
    const told = isBehind ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined;
    return told || getConnInfo(c).remote.address || '';
  };
