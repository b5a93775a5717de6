/** One JSON line per event; entry points decide where it goes. */
export type Log = (event: { level: 'info' | 'error'; message: string; [detail: string]: unknown }) => void;

/** To standard output, where the platform collects it. */
export const toStandardOutput: Log = (event) => {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...event })}\n`);
};
