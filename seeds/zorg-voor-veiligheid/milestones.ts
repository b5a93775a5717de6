import { almerePlans } from './almere/milestones.ts';
import type { Cast } from './cast.ts';
import { leeuwardenPlanned } from './leeuwarden/milestones.ts';
import { maastrichtPlans } from './maastricht/milestones.ts';
import { nijmegenPlans } from './nijmegen/milestones.ts';
import { reintegratiePlans } from './tilburg-breda/reintegratie-milestones.ts';
import { transforensischPlans } from './tilburg-breda/transforensisch-milestones.ts';
import { zoetermeerPlans } from './zoetermeer/milestones.ts';

/** The moments with administrators, city by city. */
export function milestones(cast: Cast) {
  almerePlans(cast);
  leeuwardenPlanned(cast);
  maastrichtPlans(cast);
  nijmegenPlans(cast);
  reintegratiePlans(cast);
  transforensischPlans(cast);
  zoetermeerPlans(cast);
}
