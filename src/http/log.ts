/** One JSON line per event; entry points decide where it goes. */
export type Log = (event: { level: 'info' | 'error'; message: string; [detail: string]: unknown }) => void;

/** To standard output, where the platform collects it, be it Node or a Worker. */
export const toStandardOutput: Log = (event) => {
  // biome-ignore lint/suspicious/noConsole: the only standard output that every platform has
  console.log(JSON.stringify({ at: new Date().toISOString(), ...event }));
};
