import { connect } from '../../db/database.ts';
import { openClient } from '../../db/open.ts';
import { runJobs } from '../../src/jobs/run.ts';

// Another process of which the clock ticks once, and that says what it did.
const database = connect(await openClient(process.argv[2] ?? ''));
const ran = await runJobs({ database, log: () => {} });
process.stdout.write(`${JSON.stringify(ran)}\n`);
process.exit(0);
