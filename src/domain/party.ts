/** What kind of organisation takes part; a chain partner (DJI, GGZ) is addressed but does not sign. */
export const partyKinds = ['city', 'ministry', 'chain_partner'] as const;
export type PartyKind = (typeof partyKinds)[number];
