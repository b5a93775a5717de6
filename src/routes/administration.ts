import { Hono } from 'hono';
import type { Env } from '../http/context.ts';
import { assignments } from './assignments.tsx';
import { departures } from './departures.tsx';
import { handover } from './handover.tsx';
import { invitations } from './invitations.tsx';
import { memberships } from './memberships.tsx';
import { parties } from './parties.tsx';
import { people } from './people.tsx';
import { periods } from './periods.tsx';
import { person } from './person.tsx';
import { programme } from './programme.tsx';
import { pseudonymisations } from './pseudonymisations.tsx';
import { rights } from './rights.tsx';
import { setUp } from './set-up.tsx';
import { successions } from './successions.tsx';
import { terms } from './terms.tsx';

/** What the coalition agreed on, and who takes part in it. */
export const administration = new Hono<Env>();
for (const room of [
  rights,
  setUp,
  programme,
  terms,
  parties,
  memberships,
  people,
  person,
  assignments,
  invitations,
  successions,
  departures,
  pseudonymisations,
  handover,
  periods,
])
  administration.route('/', room);
