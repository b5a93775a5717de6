/** How often the demo is told side by side, and in how many rounds one after the other. */
export type Size = { copies: number; rounds: number };

/** Experiments per copy: the demo has eight, and a hundred times the demo is about 700. */
const perCopy = 8;

export const sizeOf = (factor: number): Size =>
  factor === 1
    ? { copies: 1, rounds: 1 }
    : { copies: Math.round((7 * factor) / perCopy), rounds: Math.round(1 + 4 * Math.log10(factor)) };

/** A round is as long as eight meetings of six weeks. */
export const roundDays = 8 * 42;
export const roundMeetings = 8;

/** How a table grows: not at all, with the copies, with the rounds, or with both. */
export type Growth = 'once' | 'wide' | 'rounds' | 'deep';

const growths: Record<Exclude<Growth, 'once'>, string[]> = {
  wide: [
    'experiments',
    'experiment_cities',
    'owners',
    'benefits',
    'funding_needs',
    'funding_lines',
    'funding_steps',
    'milestones',
    'replannings',
  ],
  rounds: ['meetings', 'agenda_versions'],
  deep: [
    'bottlenecks',
    'bottleneck_experiments',
    'closures',
    'notes',
    'escalations',
    'escalation_events',
    'updates',
    'agenda_items',
    'decisions',
    'actions',
    'lessons',
    'adoptions',
    'sessions',
  ],
};

export function growthOf(table: string): Growth {
  const found = (['wide', 'rounds', 'deep'] as const).find((growth) => growths[growth].includes(table));
  return found ?? 'once';
}
