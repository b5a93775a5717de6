import type { Story } from '../dsl/story.ts';
import { almere } from './almere/experiment.ts';
import type { Cast } from './cast.ts';
import { leeuwarden } from './leeuwarden/experiment.ts';
import { maastricht } from './maastricht/experiment.ts';
import { hitmachine } from './nijmegen/hitmachine.ts';
import { sneller } from './nijmegen/sneller.ts';
import { reintegratie } from './tilburg-breda/reintegratie.ts';
import { transforensisch } from './tilburg-breda/transforensisch.ts';
import { zoetermeer } from './zoetermeer/experiment.ts';

/** The eight experiments, each told in its city's own folder. */
export const experiments = (deal: Story, parties: Cast['parties']) => ({
  gezin: almere(deal, parties),
  onaantastbaren: maastricht(deal, parties),
  reintegratie: reintegratie(deal, parties),
  transforensisch: transforensisch(deal, parties),
  hitmachine: hitmachine(deal, parties),
  sneller: sneller(deal, parties),
  gezicht: zoetermeer(deal, parties),
  geldzorgen: leeuwarden(deal, parties),
});
