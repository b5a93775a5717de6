/** Whether what we depend on has known weaknesses: `npm run audit`. Fails on grave ones; what the registry does not tell is said. */
import { spawnSync } from 'node:child_process';
import { judge } from './judge.ts';

const patience = 60_000;

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  timeout: patience,
});
const { words, isGrave } = judge(stdout ?? '');
process.stdout.write(`${words.join('\n')}\n`);
process.exit(isGrave ? 1 : 0);
