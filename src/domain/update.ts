/** How a city itself judges the progress of an experiment. */
export const progresses = ['on_track', 'attention', 'stuck'] as const;
export type Progress = (typeof progresses)[number];
