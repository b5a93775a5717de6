import type { Ask, Bottleneck, Outcome } from '../../src/domain/bottleneck.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { Pause } from '../../src/domain/clock.ts';
import type { LineOfState } from '../../src/domain/escalation/line-of-state.ts';
import type { WhatNow } from '../../src/domain/escalation/what-now.ts';
import type { AnswerKind, Escalation, EventKind } from '../../src/domain/escalation.ts';
import type { Role } from '../../src/domain/role.ts';

export type BottleneckFields = Bottleneck & {
  id: number;
  version: number;
  story: string;
  ask: Ask | null;
  question: string;
  askedOfId: number | null;
  isSupportQuestion: boolean;
};

export type Stay = { escalation: Escalation & { id: number }; addressee: string | null };

export type Happened = {
  event: {
    id: number;
    escalationId: number;
    kind: EventKind;
    onDate: Day;
    role: Role;
    answerKind: AnswerKind | null;
    text: string;
    untilOn: Day | null;
  };
  party: string | null;
  to: string | null;
};

export type Closed = {
  outcome: Outcome;
  note: string;
  closedOn: Day;
  reopenedOn: Day | null;
  reopenedReason: string;
};

/** A bottleneck with all that its ladder tells: what its file and every form on it show. */
export type Whole = {
  bottleneck: BottleneckFields;
  city: string;
  askedOf: string | null;
  /** The newest first. */
  stays: Stay[];
  /** In order. */
  events: Happened[];
  closures: Closed[];
  /** Of the newest stay. */
  pauses: Pause[];
  line: LineOfState;
  now: WhatNow;
};

/** The stay that runs now; nothing while it lies with its city or is closed. */
export const runningOf = ({ stays: [newest] }: Pick<Whole, 'stays'>): Stay | null =>
  newest && newest.escalation.endedOn === null ? newest : null;
