import type { Client } from '@libsql/client';
import { describe, expect, test } from 'vitest';
import { addresses, at } from '../views/addresses.ts';
import { beforeMeeting } from './support/agenda.ts';
import { bottleneckOn, partyOn } from './support/bottleneck.ts';
import { demo } from './support/demo.ts';
import { versionOn } from './support/experiment.ts';
import { firstId } from './support/first.ts';

/** The newest act, as the log calls it. */
async function newestAct(client: Client) {
  const { rows } = await client.execute('select action from audit order by id desc limit 1');
  return rows[0]?.action;
}

describe('the log tells what was really done', () => {
  test('"not ours" is a handover, and no answer', async () => {
    const { lead, paths, client } = await bottleneckOn('ministry');
    const toPartyId = await partyOn(lead, paths.handover, 'addresseeId', 'VWS');
    await lead.submit(paths.answer, paths.answer, { kind: 'not_ours', text: 'Dit is van VWS.', toPartyId });
    expect(await newestAct(client)).toBe('escalation.handed_over');
    await lead.submit(paths.answer, paths.answer, { kind: 'answered', text: 'Het mag.' });
    expect(await newestAct(client)).toBe('escalation.answered');
  });

  test('a meeting in another place has not moved; on another day it has', async () => {
    const { lead, id, paths, client } = await beforeMeeting();
    const edit = at(addresses.editMeeting, { id });
    await lead.submit(edit, paths.file, { place: 'Breda' });
    expect(await newestAct(client)).toBe('meeting.edited');
    await lead.submit(edit, paths.file, { heldOn: '2018-12-20' });
    expect(await newestAct(client)).toBe('meeting.moved');
  });

  test('minutes whose adoption is withdrawn are not adopted', async () => {
    const { as, client } = await demo();
    const lead = await as('national_lead');
    const id = await firstId(
      client,
      'select min(id) as id from meetings where report_adopted_in_id is not null',
    );
    const report = at(addresses.report, { id });
    await lead.submit(report, report, { reportAdoptedInId: '' });
    expect(await newestAct(client)).toBe('minutes.reopened');
  });
});

describe('two meetings that are moved to the same day at once', () => {
  test('do not both say that they were: one is refused at the field', async () => {
    const { lead, client } = await beforeMeeting();
    await lead.submit(addresses.newMeeting, addresses.meetings, { heldOn: '2019-03-07' });
    const { rows } = await client.execute(`select id from meetings where status = 'planned' limit 2`);
    const ids = rows.map((row) => Number(row.id));
    const forms = await Promise.all(
      ids.map(async (id) => versionOn((await lead.get(at(addresses.editMeeting, { id }))).page)),
    );
    const typed = { heldOn: '2019-03-14', startsAt: '13:00', minutes: '120' };
    const answers = await Promise.all(
      ids.map((id, nth) => lead.post(at(addresses.meeting, { id }), { ...typed, version: forms[nth] ?? '' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  });
});
