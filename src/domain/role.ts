/** The five ways to take part in a City Deal; what each may do stands in `permission.ts`. */
export const roles = [
  'national_lead',
  'city_lead',
  'ministry_delegate',
  'steering_member',
  'reader',
] as const;
export type Role = (typeof roles)[number];

/** Who acts: one person in one dated role, on behalf of one organisation (none for the national lead). */
export type Actor = {
  personId: number;
  name: string;
  role: Role;
  partyId: number | null;
  party: string | null;
};
