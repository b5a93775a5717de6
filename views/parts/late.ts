import type { View } from '../view.ts';

/**
 * How late something is, on every page in working days; in a weekend right after the day on which it was due none has
 * passed yet.
 */
export const lateWords = ({ t }: Pick<View, 't'>, workingDays: number): string =>
  workingDays > 0 ? t.common.late(t.common.workingDays(workingDays)) : t.common.justLate;
