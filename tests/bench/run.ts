/** `npm run bench -- pages|scale|delay|render`: how fast it is, as tables for the README. Without a word, all of it. */
import { cpus, totalmem } from 'node:os';
import { delayPart } from './part-delay.ts';
import { pagesPart } from './part-pages.ts';
import { renderPart } from './part-render.ts';
import { scalePart } from './part-scale.ts';

const parts: Record<string, () => string | Promise<string>> = {
  pages: pagesPart,
  scale: scalePart,
  delay: delayPart,
  render: renderPart,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !parts[name]);
if (unknown) throw new Error(`there is no part ${unknown}: ${Object.keys(parts).join(', ')}`);

const [cpu] = cpus();
const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
const machine = `${cpu?.model.trim()}, ${cpus().length} cores, ${memory}, Node ${process.versions.node}`;
process.stdout.write(`Measured on ${machine}. Medians of requests one after the other on one machine.\n`);
for (const [name, part] of Object.entries(parts))
  if (asked.length === 0 || asked.includes(name)) process.stdout.write(`\n${await part()}\n`);
process.exit();
