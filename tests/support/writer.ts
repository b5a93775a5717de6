import { connect } from '../../db/database.ts';
import { openClient } from '../../db/open.ts';
import { periods } from '../../db/schema/index.ts';
import { write } from '../../db/write.ts';

// Another process that writes until it is killed, and says each write that was acknowledged.
const database = connect(await openClient(process.argv[2] ?? ''));
for (let at = 0; ; at++) {
  const label = `Writer ${at}`;
  const values = { kind: 'recess' as const, label, fromOn: '2018-12-24', untilOn: '2019-01-04' };
  const written = await write(
    database,
    { actor: null, at: '2018-11-29T10:00:00.000Z', requestId: 'writer' },
    {
      action: 'period.added',
      subject: { table: periods, id: 'new' },
      statements: [database.query.insert(periods).values(values)],
    },
  );
  if (written.outcome === 'written') process.stdout.write(`${label}\n`);
}
