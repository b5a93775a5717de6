/** What the clock does by itself. */
export const jobNames = ['compose_agenda', 'forget_names'] as const;
export type JobName = (typeof jobNames)[number];

/** How a run ended; one that is under way, or whose owner died, has no outcome. */
export const runOutcomes = ['done', 'failed'] as const;
export type RunOutcome = (typeof runOutcomes)[number];

/** Something that is due: since when (UTC instant), and how the last attempt at it ended. */
export type Due = { since: string; outcome: RunOutcome | null };

const patience = 60 * 60 * 1000;

/** Of what is due, how much failed the last time, and how much is still not done after an hour. `now` is a UTC instant. */
export const standingOf = (due: readonly Due[], now: string) => ({
  failing: due.filter(({ outcome }) => outcome === 'failed').length,
  overdue: due.filter(({ since }) => Date.parse(now) - Date.parse(since) > patience).length,
});
