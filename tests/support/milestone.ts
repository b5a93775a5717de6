import { addresses, at } from '../../views/addresses.ts';
import { registeredByBreda } from './experiment.ts';

export const planned = {
  kind: 'council_proposal',
  title: 'Raadsvoorstel warme overdracht',
  owner: 'Wethouder zorg',
  baselineOn: '2018-12-20',
};

/** A milestone that Breda planned in an experiment of its own. */
export async function milestoneOfBreda(changes: Partial<typeof planned> = {}) {
  const site = await registeredByBreda();
  const form = at(addresses.newMilestone, { id: site.id });
  const action = at(addresses.experimentMilestones, { id: site.id });
  const made = await site.breda.submit(form, action, { ...planned, ...changes });
  const id = made.location?.split('/').at(-1) ?? '';
  return {
    ...site,
    made,
    form,
    action,
    milestone: at(addresses.milestone, { id }),
    editMilestone: at(addresses.editMilestone, { id }),
    replannings: at(addresses.replannings, { id }),
    reached: at(addresses.milestoneReached, { id }),
  };
}
