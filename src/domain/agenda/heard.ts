import type { Day } from '../calendar.ts';
import { experimentKey, type HeldItem, wasDiscussed } from './item.ts';
import type { Experiment, Unheard } from './state.ts';

/** A meeting that was held, with the updates that were sent for it. */
export type PastMeeting = {
  heldOn: Day;
  updates: readonly { experimentId: number; city: string }[];
  items: readonly HeldItem[];
};

/**
 * In how many meetings in a row each city of an experiment was not heard: it sent no update about it, and neither
 * the item of the experiment nor one of a bottleneck of the city was discussed. Meetings before the experiment began
 * do not count. In: the meetings, newest first, and the city of every bottleneck.
 */
export function unheardAbout(
  experiment: Experiment,
  meetings: readonly PastMeeting[],
  askers: ReadonlyMap<number, string>,
): Unheard[] {
  const since = meetings.filter(({ heldOn }) => heldOn >= experiment.startsOn);
  return experiment.cities.flatMap((city) => {
    const heardAt = since.findIndex((meeting) => wasHeard(city, experiment, meeting, askers));
    const times = heardAt < 0 ? since.length : heardAt;
    return times > 0 ? [{ experimentId: experiment.id, city, meetings: times }] : [];
  });
}

function wasHeard(
  city: string,
  { id }: Experiment,
  { updates, items }: PastMeeting,
  askers: ReadonlyMap<number, string>,
): boolean {
  const isTheirs = ({ key, bottleneckId }: HeldItem) =>
    key === experimentKey(id) || (bottleneckId !== null && askers.get(bottleneckId) === city);
  return (
    updates.some((update) => update.experimentId === id && update.city === city) ||
    items.some((item) => isTheirs(item) && wasDiscussed(item))
  );
}
