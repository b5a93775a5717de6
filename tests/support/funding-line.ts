import { addresses, at } from '../../views/addresses.ts';
import { choice, registeredByBreda } from './experiment.ts';

export const asked = {
  year: '2019',
  amount: '40.000',
  domain: 'care',
  instrument: 'grant_award',
  moneyKind: 'process',
  duration: 'one_off',
  rung: 'asked',
  onDate: '2018-11-05',
  expectedOn: '2018-11-20',
  note: 'Aangevraagd met het projectplan.',
};

/** A line that Breda added to an experiment of its own: JenV was asked for money, and is late. */
export async function lineOfBreda() {
  const site = await registeredByBreda();
  const form = at(addresses.newFundingLine, { id: site.id });
  const action = at(addresses.fundingLines, { id: site.id });
  const { page } = await site.breda.get(form);
  const contributorId = choice(page, 'contributorId', 'JenV');
  const added = await site.breda.submit(form, action, { ...asked, contributorId });
  const lineId = added.location?.split('/').at(-1) ?? '';
  return {
    ...site,
    form,
    action,
    contributorId,
    added,
    line: at(addresses.fundingLine, { id: lineId }),
    editLine: at(addresses.editFundingLine, { id: lineId }),
    steps: at(addresses.fundingSteps, { id: lineId }),
  };
}
