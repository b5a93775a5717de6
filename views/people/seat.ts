import type { Role } from '../../src/domain/role.ts';
import { capital } from '../format.ts';
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

/** "Stedelijk projectleider, Breda" */
export const seatText = ({ assignment, party }: Seat, { t }: View): string =>
  [capital(t.words.role[assignment.role]), party].filter(Boolean).join(', ');
