import type { MeetingStatus } from '../../src/domain/meeting.ts';
import type { Progress } from '../../src/domain/update.ts';

export type Meeting = {
  id: number;
  number: number;
  heldOn: string;
  updatesDueOn: string;
  status: MeetingStatus;
};

export type Told = {
  id: number;
  version: number;
  cityId: number;
  progress: Progress;
  summary: string;
  success: string;
  supportQuestion: string;
  submittedOn: string;
};

/** What was asked of one city about one experiment, with the update when it came. */
export type Asked = {
  experimentId: number;
  experiment: string;
  cityId: number;
  city: string;
  update: Told | null;
};

/** What a city told in an earlier meeting. */
export type Earlier = { update: Told; number: number; heldOn: string };
