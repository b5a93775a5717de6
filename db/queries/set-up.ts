import { inArray, sql } from 'drizzle-orm';
import type { SetUpFacts } from '../../src/domain/programme/set-up.ts';
import type { Database } from '../database.ts';
import { assignments, meetings, memberships, parties, people, programme, terms } from '../schema/index.ts';
import { remembered } from './remembered.ts';

const factsOf = remembered<SetUpFacts>(2);
const tables = [assignments, meetings, memberships, parties, programme, terms];

/** What tells how far the set-up of the deal is. */
export const setUpFacts = (database: Database, today: string) =>
  factsOf(database, today, {
    tables,
    json: {
      facts: sql`(select json_object(
        'deal', json_object('summary', summary, 'firstContactId', first_contact_id),
        'members', (select json_group_array(json_object('id', id, 'kind', kind, 'name', name)) from (
          select id, kind, name from parties where exists (select 1 from memberships
            where party_id = parties.id and (until_on is null or until_on >= ${today})) order by kind, name)),
        'seats', (select json_group_array(json_object('role', role, 'partyId', party_id)) from assignments
          where role in ('city_lead', 'ministry_delegate') and (until_on is null or until_on >= ${today})),
        'meetings', (select count(*) from meetings),
        'terms', (select count(*) from terms)) from programme)`,
    },
  });

/** The terms that were agreed on. */
export const agreedTerms = ({ query }: Database) => query.select().from(terms);

/** Every party there is, for names that are taken. */
export const partyNames = ({ query }: Database) =>
  query.select({ name: parties.name, kind: parties.kind }).from(parties);

/** The addresses among these that somebody has already, in small letters. */
export const takenAmong = ({ query }: Database, emails: readonly string[]) =>
  query
    .select({ email: sql<string>`lower(${people.email})` })
    .from(people)
    .where(inArray(sql`lower(${people.email})`, [...emails]));
