import type { Role } from '../../src/domain/role.ts';
import { capital, date, dayOf } from '../format.ts';
import type { View } from '../view.ts';

/** One role of one person, with the name of the party that they have it for. */
export type Seat = {
  assignment: {
    id: number;
    personId: number;
    role: Role;
    partyId: number | null;
    fromOn: string;
    untilOn: string | null;
  };
  party: string | null;
};

/** A role that was given, and taken back before it counted: instants in UTC. */
export type TakenBack = { role: Role; party: string | null; givenAt: string | null; takenAt: string };

/** "Stedelijk projectleider, Breda" */
export const seatText = ({ assignment, party }: Seat, view: View): string =>
  roleText(assignment.role, party, view);

const roleText = (role: Role, party: string | null, { t }: View): string =>
  [capital(t.words.role[role]), party].filter(Boolean).join(', ');

/** The same of one that was taken back, with when. */
export function takenBackText({ role, party, givenAt, takenAt }: TakenBack, view: View): string {
  const { takenBack } = view.t.people;
  const taken = date(dayOf(takenAt), view);
  const given = givenAt && date(dayOf(givenAt), view);
  const when = given && given !== taken ? takenBack.later(given, taken) : takenBack.sameDay(taken);
  return `${roleText(role, party, view)}, ${when}`;
}
