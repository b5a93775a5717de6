import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { runWrangler, type Wrangler } from './wrangler.ts';

/** The build, served by the engine that serves it on the edge. */
export type Workerd = {
  /** Where it is. */
  url: string;
  /** Fires the clock, as the platform does every few minutes: whether it went well. */
  tick(): Promise<boolean>;
  /** When it has ended by itself: what it said last. */
  ended: Promise<string>;
};

type Options = {
  /** Where `wrangler deploy --outdir` put the build. */
  build: string;
  host: string;
  /** 0: any. */
  port: number;
  /** What is set with `wrangler secret put` elsewhere. */
  variables: Record<string, string>;
  /** What the Worker logs, line by line. */
  onLog?: (line: string) => void;
};

/** Builds the Worker into a folder, exactly as it would be deployed. Give `run` to `finished`. */
export const buildWorker = (folder: string): Wrangler =>
  runWrangler('deploy', '--dry-run', '--outdir', folder);

/** Waits until a run of wrangler is over. Throws what it said when it failed. */
export async function finished({ process, said }: Wrangler) {
  const [code] = process.exitCode === null ? await once(process, 'exit') : [process.exitCode];
  if (code !== 0) throw new Error(said());
}

/** Serves a build. Wait for `ready` of what it gives; stop `wrangler` in any case. */
export function serveWorker(options: Options): { wrangler: Wrangler; ready: Promise<Workerd> } {
  const { build, host, port } = options;
  const config = join(build, 'wrangler.json');
  writeFileSync(config, JSON.stringify(settings(options), null, 2));
  const listen = ['--ip', host, '--port', String(port), '--inspector-port', '0'];
  const wrangler = runWrangler('dev', '--config', config, '--local', ...listen);
  return { wrangler, ready: untilReady(wrangler, options) };
}

/** As wrangler.toml says, but of what is built already and with the secrets filled in. */
function settings({ variables }: Options) {
  const [, compatibility_date] =
    /^compatibility_date = "(.+)"$/m.exec(readFileSync('wrangler.toml', 'utf8')) ?? [];
  return {
    name: 'kerngroep',
    main: 'worker.js',
    no_bundle: true,
    find_additional_modules: true,
    rules: [{ type: 'ESModule', globs: ['**/*.js'] }],
    compatibility_date,
    assets: { directory: resolve('dist/edge/site'), html_handling: 'none' },
    vars: variables,
  };
}

async function untilReady(wrangler: Wrangler, { onLog }: Options): Promise<Workerd> {
  const { process, said } = wrangler;
  const ended = once(process, 'exit').then(said);
  const lines = createInterface({ input: process.stdout });
  const url = await new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      const found = /Ready on (http:\S+)/.exec(line)?.[1];
      if (found) resolve(found);
      if (line.startsWith('{')) onLog?.(line);
    });
    ended.then((words) => reject(new Error(words)));
  });
  const tick = async () => (await fetch(`${url}/cdn-cgi/local/scheduled`)).ok;
  return { url, tick, ended };
}
