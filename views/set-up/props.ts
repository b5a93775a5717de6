import type { PolicyTerms } from '../../src/domain/escalation.ts';
import type { Member, SetUpStep, Vacancy } from '../../src/domain/programme/set-up.ts';
import { addresses, withQuery } from '../addresses.ts';
import type { MeetingRow } from '../meetings/past.tsx';
import type { Filled } from '../parts/form.tsx';
import type { Theirs } from '../parts/stale.tsx';
import type { Programme } from '../programme/file.tsx';
import type { View } from '../view.ts';
import type { Unwise } from './calendar.tsx';

/** The steps that are filled in on the page itself; the terms have a page of their own. */
export type FormStep = Exclude<SetUpStep, 'terms'>;

export type SetUp = {
  view: View;
  programme: Programme & { version: number; firstContactId: number | null };
  members: readonly Member[];
  /** The steps that are still to be done. */
  open: readonly SetUpStep[];
  vacancies: readonly Vacancy[];
  /** Whether a mail server is configured. */
  canMail: boolean;
  terms: readonly (PolicyTerms & { version: number })[];
  /** Whether the calendar says when administrators are away. */
  hasPeriods: boolean;
  /** How many meetings are planned, and the first one to come. */
  planned: number;
  /** Those on days that have something against them. */
  unwise: readonly Unwise[];
  next: MeetingRow | undefined;
  /** How many updates that meeting asks, and how many came. */
  updates: { sent: number; asked: number };
  /** What each form holds. */
  filled: Record<FormStep, Filled>;
  /** The step that somebody else did first, with what it says now. */
  overtaken?: { step: FormStep; theirs: Theirs };
};

/** Where the step stands that is to be done now, or what comes after the last one. */
export const here = 'nu';

/** The set-up, at what is to be done now. */
export const setUpHere = `${addresses.setUp}#${here}`;

/** A form of the set-up leads to what is to be done next; refused, to itself. */
export const toHere = (action: string): string => `${action}#${here}`;

/** Everything that was agreed on about the deal; saved, it leads back here. */
export const programmeAndBack = withQuery(addresses.programme, { terug: setUpHere });
