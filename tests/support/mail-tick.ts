import { connect } from '../../db/database.ts';
import { openClient } from '../../db/open.ts';
import { keepMail } from '../../src/mail/send.ts';
import { smtpMail } from '../../src/mail/smtp.ts';

// Another process that sends what waits once, and then ends.
const [, , database = '', server = ''] = process.argv;
await keepMail({
  database: connect(await openClient(database)),
  mail: smtpMail(server, 'Kerngroep <kerngroep@example.org>'),
  publicUrl: 'http://localhost',
  log: () => {},
});
process.exit(0);
