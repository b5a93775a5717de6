import type { Bottleneck } from '../../src/domain/bottleneck.ts';
import type { Coalition } from '../../src/domain/escalation/coalition.ts';
import { beginStay } from '../../src/domain/escalation/stay.ts';
import {
  type Escalation,
  type PolicyTerms,
  type Rung,
  rungs,
  urgencies,
} from '../../src/domain/escalation.ts';
import type { Actor } from '../../src/domain/role.ts';

/** The people and parties these tests speak of. */
export const breda = 1;
export const tilburg = 2;
export const jenv = 11;
export const vws = 12;
export const szwLeft = 13;
export const dji = 21;

export const nationalLead: Actor = {
  personId: 1,
  name: 'Landelijke projectleiding',
  role: 'national_lead',
  partyId: null,
  party: null,
};
export const bredaLead: Actor = {
  personId: 2,
  name: 'Projectleider Breda',
  role: 'city_lead',
  partyId: breda,
  party: 'Breda',
};
export const tilburgLead: Actor = {
  personId: 3,
  name: 'Projectleider Tilburg',
  role: 'city_lead',
  partyId: tilburg,
  party: 'Tilburg',
};
export const jenvDelegate: Actor = {
  personId: 4,
  name: 'Afgevaardigde JenV',
  role: 'ministry_delegate',
  partyId: jenv,
  party: 'JenV',
};
export const vwsDelegate: Actor = {
  personId: 5,
  name: 'Afgevaardigde VWS',
  role: 'ministry_delegate',
  partyId: vws,
  party: 'VWS',
};
export const steeringMember: Actor = {
  personId: 6,
  name: 'Stuurgroeplid Breda',
  role: 'steering_member',
  partyId: breda,
  party: 'Breda',
};
export const reader: Actor = { personId: 7, name: 'Lezer', role: 'reader', partyId: null, party: null };
export const everyone = [
  nationalLead,
  bredaLead,
  tilburgLead,
  jenvDelegate,
  vwsDelegate,
  steeringMember,
  reader,
];

/** Higher rungs take longer; what is wanted soon gets half the time. */
export const terms: PolicyTerms[] = rungs.slice(1).flatMap((rung, index) =>
  urgencies.map((urgency) => {
    const factor = urgency === 'soon' ? 1 : 2;
    const answerDays = (5 + 5 * index) * factor;
    return { rung, urgency, acknowledgeDays: factor, answerDays, solveDays: answerDays * 3 };
  }),
);

export const coalition: Coalition = {
  parties: [
    { id: breda, kind: 'city', isMember: true },
    { id: tilburg, kind: 'city', isMember: true },
    { id: jenv, kind: 'ministry', isMember: true },
    { id: vws, kind: 'ministry', isMember: true },
    { id: szwLeft, kind: 'ministry', isMember: false },
    { id: dji, kind: 'chain_partner', isMember: false },
  ],
  firstContactId: jenv,
  terms,
};

/** A Monday in a stretch of weeks without holidays. */
export const monday = '2018-09-03';

export const bottleneckOn = (rung: Rung, changes: Partial<Bottleneck> = {}): Bottleneck => ({
  cityId: breda,
  title: 'Zorg en veiligheid mogen geen gegevens delen',
  category: 'data_sharing',
  wantedOn: null,
  status: 'open',
  rung,
  loggedOn: '2018-08-06',
  reopenings: 0,
  ...changes,
});

/** A question that was put on a rung on that Monday; on the ministry rung to the first contact. */
export function stayOn(rung: Rung, changes: Partial<Escalation> = {}): Escalation {
  const asked = {
    rung,
    direction: 'up',
    addresseeId: rung === 'ministry' ? jenv : null,
    ask: 'legal_reading',
    question: 'Mag de gemeente deze gegevens met de keten delen?',
    reason: '',
    wantedOn: null,
  } as const;
  const begun = beginStay(asked, terms, monday);
  if (!begun.ok) throw new Error(`No terms for ${rung}`);
  return { ...begun.stay, ...changes };
}

/** A bottleneck of Breda on a rung, with the stay that runs there, seen by an actor on that Monday. */
export const situationOn = (rung: Rung, actor: Actor, changes: Partial<Escalation> = {}) => ({
  bottleneck: bottleneckOn(rung),
  escalation: rung === 'city' ? null : stayOn(rung, changes),
  actor,
  today: monday,
});
