import { describe, expect, it } from 'vitest';
import { composeAgenda } from '../../src/domain/agenda/compose.ts';
import { isStanding } from '../../src/domain/agenda/item.ts';
import { defaultPolicy } from '../../src/domain/agenda/policy.ts';
import { askedOfCoreGroup, quiet } from './agenda-deal.ts';

/** Three hundred questions to the core group, of which every tenth must be answered soon. */
const crowded = {
  ...quiet,
  bottlenecks: Array.from({ length: 300 }, (_, at) => ({
    ...askedOfCoreGroup,
    id: 1000 + at,
    title: `Question ${at}`,
    wantedOn: at % 10 === 0 ? '2018-12-14' : null,
  })),
};

const keysOf = ({ items }: ReturnType<typeof composeAgenda>) => items.map(({ key }) => key);

describe('an agenda of which more is found than can be read', () => {
  const agenda = composeAgenda(crowded, defaultPolicy);
  const whole = composeAgenda(crowded, { ...defaultPolicy, mostItems: 1000 });

  it('lists so much and counts the rest', () => {
    expect(agenda.items).toHaveLength(defaultPolicy.mostItems);
    expect(agenda.left).toBe(whole.items.length - defaultPolicy.mostItems);
    expect(whole.left).toBe(0);
  });

  it('treats the same as when everything was listed', () => {
    const treated = (one: typeof agenda) => one.items.filter(({ fits }) => fits).map(({ key }) => key);
    expect(treated(agenda)).toEqual(treated(whole));
    expect(agenda.items.filter(isStanding)).toEqual(
      whole.items.filter(isStanding).map((item) => ({
        ...item,
        position: agenda.items.find(({ key }) => key === item.key)?.position,
      })),
    );
  });

  it('lists what is due before what is not', () => {
    const due = crowded.bottlenecks.filter(({ wantedOn }) => wantedOn).map(({ id }) => `bottleneck:${id}`);
    expect(keysOf(agenda)).toEqual(expect.arrayContaining(due));
  });

  it('is the same when it is made again, and keeps what stands on it', () => {
    expect(composeAgenda(crowded, defaultPolicy, agenda.items)).toEqual(agenda);
    const changed = {
      ...crowded,
      bottlenecks: crowded.bottlenecks.map((one) => ({ ...one, wantedOn: null })),
    };
    const again = composeAgenda(changed, defaultPolicy, agenda.items);
    expect(keysOf(again).sort()).toEqual(keysOf(agenda).sort());
  });
});
