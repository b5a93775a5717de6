import { sql } from 'drizzle-orm';
import type { Held, Member } from '../../../src/domain/empty-seat.ts';
import type { Database } from '../../database.ts';
import { assignments, memberships, parties } from '../../schema/index.ts';
import { remembered } from '../remembered.ts';

type Seats = { members: Member[]; speakers: Held[] };

const seatsOf = remembered<Seats>(2);
const tables = [assignments, memberships, parties];

/** The same as `seatsAhead`, for a page that is looked at all day: who takes part, and who speaks for whom. */
export const seatsToday = (database: Database, today: string) =>
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
