import type { Day } from '../calendar.ts';
import { experimentKey, type HeldItem, wasDiscussed } from './item.ts';
import type { Experiment, Unheard } from './state.ts';

/** A meeting that was held, with the updates that were sent for it and what it treated. */
export type PastMeeting = {
  heldOn: Day;
  updates: readonly { experimentId: number; city: string }[];
  items: readonly Pick<HeldItem, 'key' | 'bottleneckId' | 'outcome' | 'fits' | 'removed'>[];
};

/**
 * In how many meetings in a row each city of an experiment was not heard: it sent no update about it, and neither
 * the item of the experiment nor one of a bottleneck of the city was discussed. Meetings before the experiment began
 * do not count. In: the meetings, newest first, and the city of every bottleneck.
 */
export const unheardAbout = (
  experiment: Experiment,
  meetings: readonly PastMeeting[],
  askers: ReadonlyMap<number, string>,
): Unheard[] => unheardAmong([experiment], meetings, askers);

/** The same for many experiments. */
export function unheardAmong(
  experiments: readonly Experiment[],
  meetings: readonly PastMeeting[],
  askers: ReadonlyMap<number, string>,
): Unheard[] {
  const told = meetings.map((meeting) => ({ heldOn: meeting.heldOn, wasHeard: hearing(meeting, askers) }));
  return experiments.flatMap((experiment) => {
    const since = told.filter(({ heldOn }) => heldOn >= experiment.startsOn);
    return experiment.cities.flatMap((city) => {
      const heardAt = since.findIndex(({ wasHeard }) => wasHeard(city, experiment.id));
      const times = heardAt < 0 ? since.length : heardAt;
      return times > 0 ? [{ experimentId: experiment.id, city, meetings: times }] : [];
    });
  });
}

function hearing({ updates, items }: PastMeeting, askers: ReadonlyMap<number, string>) {
  const discussed = items.filter(wasDiscussed);
  const keys = new Set(discussed.map(({ key }) => key));
  const asking = new Set(discussed.map(({ bottleneckId }) => askers.get(bottleneckId ?? 0)));
  const sent = new Set(updates.map(({ experimentId, city }) => `${experimentId} ${city}`));
  return (city: string, experimentId: number): boolean =>
    sent.has(`${experimentId} ${city}`) || keys.has(experimentKey(experimentId)) || asking.has(city);
}
