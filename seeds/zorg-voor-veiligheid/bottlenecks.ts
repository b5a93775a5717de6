import { almereRunsInto } from './almere/bottlenecks.ts';
import type { Cast } from './cast.ts';
import { leeuwardenRunsInto } from './leeuwarden/bottlenecks.ts';
import { maastrichtRunsInto } from './maastricht/bottlenecks.ts';
import { nijmegenRunsInto } from './nijmegen/bottlenecks.ts';
import { bredaRunsInto } from './tilburg-breda/breda-bottlenecks.ts';
import { tilburgRanInto } from './tilburg-breda/tilburg-bottlenecks.ts';
import { tilburgWaitsFor } from './tilburg-breda/tilburg-still-open.ts';
import { zoetermeerRunsInto } from './zoetermeer/bottlenecks.ts';

/** Everything the cities run into; out: the bottlenecks that meetings speak about. */
export function bottlenecks(cast: Cast) {
  leeuwardenRunsInto(cast);
  tilburgWaitsFor(cast);
  return {
    ...almereRunsInto(cast),
    ...bredaRunsInto(cast),
    ...maastrichtRunsInto(cast),
    ...nijmegenRunsInto(cast),
    ...tilburgRanInto(cast),
    ...zoetermeerRunsInto(cast),
  };
}
