import { reasonOf } from '../../db/reason.ts';

/** One JSON line per event; entry points decide where it goes. `warn`: somebody tried what they may not. */
export type Log = (event: Event) => void;
export type Event = { level: 'info' | 'warn' | 'error'; message: string; [detail: string]: unknown };

/** To standard output, where the platform collects it, be it Node or a Worker. */
export const toStandardOutput: Log = (event) => {
  // biome-ignore lint/suspicious/noConsole: the only standard output that every platform has
  console.log(lineOf(event));
};

/** An event as it is written: at the real time, in UTC, and never with an e-mail address, whoever put it there. */
export const lineOf = (event: Event): string =>
  JSON.stringify({ at: new Date().toISOString(), ...event }, (_, value) =>
    typeof value === 'string' ? value.replace(mailAddress, '…') : value,
  );

const mailAddress = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g;

/**
 * What went wrong and where in the code. Databases and parsers quote what was sent to them, and libraries put it in the
 * first lines of a stack: that stays out.
 */
export function faultOf(error: unknown): { message: string; stack?: string } {
  const message = reasonOf(error).slice(0, 500).replace(quoted, '…');
  if (!(error instanceof Error)) return { message };
  const frames = (error.stack ?? '').replace(error.message, '').split('\n').filter(isFrame);
  return { message, stack: frames.join('\n') };
}

/** Whatever stands between quotes, but names in code between single ones. */
const quoted = /"[^"]*"|'(?![A-Za-z_.$]{1,30}')[^']*'/g;

const isFrame = (line: string) => /^\s+at .*[:\w>]\)?$/.test(line);
