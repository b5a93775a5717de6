import type { PartyKind } from '../party.ts';
import type { Role } from '../role.ts';

/** What must be arranged before a deal can begin, in the order in which one thing needs the other. */
export const setUpSteps = ['deal', 'parties', 'first_contact', 'rhythm', 'terms', 'people'] as const;
export type SetUpStep = (typeof setUpSteps)[number];

export type Member = { id: number; kind: PartyKind; name: string };

/** Everything that tells how far the set-up is; nothing is kept about the set-up itself. */
export type SetUpFacts = {
  deal: { summary: string; firstContactId: number | null };
  /** Who takes part, now or from a day that was agreed on. */
  members: readonly Member[];
  /** Who has a role, now or from a day that was agreed on. */
  seats: readonly { role: Role; partyId: number | null }[];
  /** Meetings that were ever planned. */
  meetings: number;
  /** Lines of terms that were agreed on. */
  terms: number;
};

/** Somebody who is still to be invited. */
export type Vacancy = { role: 'city_lead' | 'ministry_delegate'; party: Member };

/** A coalition is at least this. */
export const fewestCities = 2;
export const fewestMinistries = 1;

/** The steps that are still to be done, first things first; none when the deal can begin. */
export const openSteps = (facts: SetUpFacts): SetUpStep[] =>
  setUpSteps.filter((step) => !isDone[step](facts));

const isDone: Record<SetUpStep, (facts: SetUpFacts) => boolean> = {
  deal: ({ deal }) => deal.summary !== '',
  parties: ({ members }) =>
    membersOf(members, 'city').length >= fewestCities &&
    membersOf(members, 'ministry').length >= fewestMinistries,
  first_contact: ({ deal }) => deal.firstContactId !== null,
  rhythm: ({ meetings }) => meetings > 0,
  terms: ({ terms }) => terms > 0,
  people: (facts) => facts.members.some(({ kind }) => kind in leadOf) && vacanciesIn(facts).length === 0,
};

export const membersOf = (members: readonly Member[], kind: PartyKind): Member[] =>
  members.filter((member) => member.kind === kind);

/** Who speaks for a city, and who for a ministry; for a chain partner nobody needs to. */
export const leadOf: Partial<Record<PartyKind, Vacancy['role']>> = {
  city: 'city_lead',
  ministry: 'ministry_delegate',
};

/** The cities without a project lead and the ministries without a delegate. */
export const vacanciesIn = ({ members, seats }: Pick<SetUpFacts, 'members' | 'seats'>): Vacancy[] =>
  members.flatMap((party) => {
    const role = leadOf[party.kind];
    const isTaken = seats.some((seat) => seat.role === role && seat.partyId === party.id);
    return role && !isTaken ? [{ role, party }] : [];
  });
