import type { Client } from '@libsql/client';
import type { Actor, Role } from '../../src/domain/role.ts';

export type Seat = Actor & { assignmentId: number };

/** Everybody in the demo who has a role today, as the application knows them. */
export async function seatsOf(client: Client, role: Role): Promise<Seat[]> {
  const { rows } = await client.execute({
    sql: `select assignments.id, person_id, people.name, party_id, parties.name as party from assignments
      inner join people on people.id = person_id left join parties on parties.id = party_id
      where role = ? and until_on is null order by assignments.id`,
    args: [role],
  });
  return rows.map((row) => ({
    assignmentId: Number(row.id),
    personId: Number(row.person_id),
    name: String(row.name),
    role,
    partyId: row.party_id === null ? null : Number(row.party_id),
    party: row.party === null ? null : String(row.party),
  }));
}
