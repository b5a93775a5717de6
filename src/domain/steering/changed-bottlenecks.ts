import type { ChangedBottleneck, Step } from './changed.ts';
import type { OverviewRegister } from './overview-register.ts';

type Bottleneck = OverviewRegister['bottlenecks'][number];

/** What happened to bottlenecks; drafts are nobody's business, and what was solved is told elsewhere. */
export function changedBottlenecks(before: OverviewRegister, now: OverviewRegister): ChangedBottleneck[] {
  return now.bottlenecks
    .filter(({ status }) => status !== 'draft')
    .flatMap((bottleneck) => {
      const { id, title, cityId } = bottleneck;
      const city = now.parties.find((party) => party.id === cityId)?.name ?? '';
      const told = [
        ...loggedOne(before, bottleneck),
        ...closedOne(before, now, id),
        ...movedOne(before, now, id),
        ...answeredOne(before, now, id),
      ];
      return told.map((change) => ({ ...change, bottleneckId: id, title, city }));
    });
}

function loggedOne(before: OverviewRegister, { id, status }: Bottleneck): Step[] {
  const known = before.bottlenecks.some((one) => one.id === id && one.status !== 'draft');
  return known || status !== 'open' ? [] : [{ code: 'logged' }];
}

/** Only where it lies now: the rungs it passed are on its own page. */
function movedOne(before: OverviewRegister, now: OverviewRegister, bottleneckId: number): Step[] {
  return now.escalations
    .filter((stay) => stay.bottleneckId === bottleneckId && stay.endedOn === null)
    .filter(({ id }) => !before.escalations.some((one) => one.id === id))
    .map((stay) => ({ code: 'moved', direction: stay.direction, ...placeOf(now, stay) }));
}

function answeredOne(before: OverviewRegister, now: OverviewRegister, bottleneckId: number): Step[] {
  return now.escalations
    .filter((stay) => stay.bottleneckId === bottleneckId && stay.answeredOn !== null)
    .filter(({ id }) => !before.escalations.some((one) => one.id === id && one.answeredOn !== null))
    .map((stay) => ({ code: 'answered', ...placeOf(now, stay) }));
}

function placeOf(now: OverviewRegister, stay: OverviewRegister['escalations'][number]) {
  const addressee = now.parties.find(({ id }) => id === stay.addresseeId)?.name ?? '';
  return { rung: stay.rung, addressee };
}

function closedOne(before: OverviewRegister, now: OverviewRegister, bottleneckId: number): Step[] {
  const earlier = before.closures.filter((closure) => closure.bottleneckId === bottleneckId);
  const own = now.closures.filter((closure) => closure.bottleneckId === bottleneckId);
  const reopened = own.filter(({ id, reopenedOn }) => {
    const was = earlier.find((closure) => closure.id === id);
    return was && was.reopenedOn === null && reopenedOn !== null;
  });
  const ended = own.filter(
    ({ id, outcome, reopenedOn }) =>
      outcome !== 'solved' && reopenedOn === null && !earlier.some((closure) => closure.id === id),
  );
  return [
    ...reopened.map(() => ({ code: 'reopened' }) as const),
    ...ended.map(({ outcome }) => ({ code: 'ended', outcome }) as const),
  ];
}
