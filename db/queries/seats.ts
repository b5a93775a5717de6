import { sql } from 'drizzle-orm';
import type { Held, Member } from '../../src/domain/empty-seat.ts';
import type { Database } from '../database.ts';
import { assignments, memberships, parties } from '../schema/index.ts';
import { remembered } from './remembered.ts';

export type Seats = { members: Member[]; speakers: Held[] };

const seatsOf = remembered<Seats>(2);
const tables = [assignments, memberships, parties];

/** Who takes part, and who speaks for whom, today or later: what tells which seats are empty. */
export const seatsAhead = (database: Database, today: string) =>
  seatsOf(database, today, {
    tables,
    json: {
      seats: sql`(select json_object(
        'members', (select json_group_array(json_object('partyId', party_id, 'party', name, 'kind', kind,
          'fromOn', from_on, 'untilOn', until_on)) from (
            select memberships.*, name, kind from memberships inner join parties on parties.id = party_id
            where until_on is null or until_on >= ${today} order by kind, name, from_on)),
        'speakers', (select json_group_array(json_object('id', id, 'personId', person_id, 'role', role,
          'partyId', party_id, 'fromOn', from_on, 'untilOn', until_on)) from assignments
          where role in ('city_lead', 'ministry_delegate') and (until_on is null or until_on >= ${today}))))`,
    },
  });
