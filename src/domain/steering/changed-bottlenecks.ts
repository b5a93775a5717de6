import { byId, groupedBy } from '../grouped.ts';
import type { ChangedBottleneck, Step } from './changed.ts';
import type { OverviewRegister } from './overview-register.ts';

/** What happened to bottlenecks; drafts are nobody's business, and what was solved is told elsewhere. */
export function changedBottlenecks(before: OverviewRegister, now: OverviewRegister): ChangedBottleneck[] {
  const partyAt = byId(now.parties);
  const stepsOf = [
    loggedOnes(before),
    closedOnes(before, now),
    movedOnes(before, now),
    answeredOnes(before, now),
  ];
  return now.bottlenecks
    .filter(({ status }) => status !== 'draft')
    .flatMap((bottleneck) => {
      const { id, title, cityId } = bottleneck;
      const city = partyAt(cityId)?.name ?? '';
      const told = stepsOf.flatMap((steps) => steps(bottleneck));
      return told.map((step) => ({ ...step, bottleneckId: id, title, city }));
    });
}

type Steps = (bottleneck: OverviewRegister['bottlenecks'][number]) => Step[];
type Stay = OverviewRegister['escalations'][number];

const bottleneckOf = ({ bottleneckId }: { bottleneckId: number }) => bottleneckId;

function loggedOnes(before: OverviewRegister): Steps {
  const known = byId(before.bottlenecks.filter(({ status }) => status !== 'draft'));
  return ({ id, status }) => (known(id) || status !== 'open' ? [] : [{ code: 'logged' }]);
}

/** Only where it lies now: the rungs it passed are on its own page. */
function movedOnes(before: OverviewRegister, now: OverviewRegister): Steps {
  const known = byId(before.escalations);
  const fresh = now.escalations.filter(({ id, endedOn }) => endedOn === null && !known(id));
  const freshOf = groupedBy(fresh, bottleneckOf);
  const placeOf = placesIn(now);
  return ({ id }) =>
    freshOf(id).map((stay) => ({ code: 'moved', direction: stay.direction, ...placeOf(stay) }));
}

function answeredOnes(before: OverviewRegister, now: OverviewRegister): Steps {
  const known = byId(before.escalations.filter(({ answeredOn }) => answeredOn !== null));
  const fresh = now.escalations.filter(({ id, answeredOn }) => answeredOn !== null && !known(id));
  const freshOf = groupedBy(fresh, bottleneckOf);
  const placeOf = placesIn(now);
  return ({ id }) => freshOf(id).map((stay) => ({ code: 'answered', ...placeOf(stay) }));
}

function placesIn(now: OverviewRegister) {
  const partyAt = byId(now.parties);
  return ({ rung, addresseeId }: Stay) => ({ rung, addressee: partyAt(addresseeId ?? 0)?.name ?? '' });
}

function closedOnes(before: OverviewRegister, now: OverviewRegister): Steps {
  const earlier = byId(before.closures);
  const ownOf = groupedBy(now.closures, bottleneckOf);
  return (bottleneck) => {
    const own = ownOf(bottleneck.id);
    const reopened = own.filter(({ id, reopenedOn }) => {
      const was = earlier(id);
      return was && was.reopenedOn === null && reopenedOn !== null;
    });
    const ended = own.filter(
      ({ id, outcome, reopenedOn }) => outcome !== 'solved' && reopenedOn === null && !earlier(id),
    );
    return [
      ...reopened.map(() => ({ code: 'reopened' }) as const),
      ...ended.map(({ outcome }) => ({ code: 'ended', outcome }) as const),
    ];
  };
}
