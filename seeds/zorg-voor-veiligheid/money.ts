import { almerePays } from './almere/money.ts';
import type { Cast } from './cast.ts';
import { leeuwardenPaid } from './leeuwarden/money.ts';
import { maastrichtAsks } from './maastricht/money.ts';
import { nijmegenPays } from './nijmegen/money.ts';
import { reintegratieIsPaid } from './tilburg-breda/reintegratie-money.ts';
import { transforensischIsPaid } from './tilburg-breda/transforensisch-money.ts';
import { zoetermeerPays } from './zoetermeer/money.ts';

/** Who was asked for what, and whether it came. */
export function money(cast: Cast) {
  almerePays(cast);
  leeuwardenPaid(cast);
  maastrichtAsks(cast);
  nijmegenPays(cast);
  reintegratieIsPaid(cast);
  transforensischIsPaid(cast);
  zoetermeerPays(cast);
}
