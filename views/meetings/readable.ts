import { mayAll } from '../parts/may.ts';
import type { View } from '../view.ts';

type Minutes = { report: string; reportAdoptedInId: number | null };

/** Whether there are minutes that whoever looks may read: for some only once they are adopted. */
export const isReadable = (view: View, { report, reportAdoptedInId }: Minutes): boolean =>
  report !== '' && (reportAdoptedInId !== null || mayAll(view, 'minutes.read'));
