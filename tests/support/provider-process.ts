// A provider as a process of its own: `ORGANISATION` is what it is, as JSON. Says its settings on one line, and listens.
import { startProvider } from './provider.ts';

const { settings } = await startProvider(JSON.parse(process.env.ORGANISATION ?? '{}'));
process.stdout.write(`${JSON.stringify(settings)}\n`);
