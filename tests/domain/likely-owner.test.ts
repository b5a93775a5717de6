import { describe, expect, test } from 'vitest';
import { likelyOwner } from '../../src/domain/experiment/likely-owner.ts';

const today = '2018-11-29';
const breda = { id: 1, kind: 'city' } as const;
const tilburg = { id: 2, kind: 'city' } as const;
const jenv = { id: 3, kind: 'ministry' } as const;
const bzk = { id: 4, kind: 'ministry' } as const;
const care = { id: 5, kind: 'chain_partner' } as const;
const lead = (partyId: number | null) =>
  ({ role: partyId ? 'city_lead' : 'national_lead', partyId }) as const;
const owned = (kind: 'project_lead' | 'care', untilOn: string | null = null) => ({
  kind,
  fromOn: '2018-01-01',
  untilOn,
});

describe('who is likely appointed', () => {
  test.each([
    ['the city lead of the own experiment', null, [], [breda, jenv, care], lead(1), 'project_lead', 1, true],
    ['the own lead in a joint experiment', null, [], [breda, tilburg], lead(2), 'project_lead', 2, true],
    ['for another, of the only city', null, [], [breda, jenv, care], lead(null), 'project_lead', 1, false],
    ['for another, of several cities', null, [], [breda, tilburg], lead(null), 'project_lead', null, false],
    [
      'for the next role that is vacant',
      null,
      [owned('project_lead')],
      [breda, care],
      lead(1),
      'care',
      1,
      false,
    ],
    [
      'after who left',
      null,
      [owned('project_lead', '2018-11-28')],
      [breda],
      lead(1),
      'project_lead',
      1,
      true,
    ],
    ['for the role that was asked', 'safety', [], [breda, jenv], lead(1), 'safety', 1, false],
    [
      'for a sponsor of the only ministry',
      'ministry_sponsor',
      [],
      [breda, jenv],
      lead(1),
      'ministry_sponsor',
      3,
      false,
    ],
    [
      'for a sponsor, of several',
      'ministry_sponsor',
      [],
      [breda, jenv, bzk],
      lead(1),
      'ministry_sponsor',
      null,
      false,
    ],
  ] as const)('%s', (_, asked, owners, candidates, actor, kind, partyId, isActor) => {
    expect(likelyOwner(asked, { owners, candidates }, actor, today)).toEqual({ kind, partyId, isActor });
  });
});
