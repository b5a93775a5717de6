import type { FundingRung, Instrument } from '../../src/domain/funding.ts';
import type { Overdue } from '../../src/domain/home/overdue.ts';
import type { Task } from '../../src/domain/home/task.ts';
import type { PartyKind } from '../../src/domain/party.ts';
import type { InboxRow } from '../escalations/inbox.tsx';
import type { Count } from '../home/head.tsx';
import type { OpenRow } from '../home/open-bottlenecks.tsx';
import type { VacancyRow } from '../home/vacancies.tsx';
import type { Seat } from '../people/seat.ts';

type Holder = Seat & { id: number; name: string };
/** The first of a list, each with how many there are in all. */
type Some<Row> = (Row & { total: number })[];

/** Everything that is open at a party. */
export type PartySheet = {
  kind: PartyKind;
  whom: string;
  holders: Holder[];
  open: OpenRow[];
  openTotal: number;
  drafts: Some<{ bottleneck: { id: number; title: string } }>;
  /** How many there are for whom they are not. */
  hiddenDrafts: number;
  inbox: Some<InboxRow>;
  answered: Some<{ bottleneck: { id: number; title: string }; answeredOn: string | null; city: string }>;
  next: { number: number; heldOn: string; updatesDueOn: string } | undefined;
  missing: { experimentId: number; experiment: string }[];
  missingTotal: number;
  milestones: Some<{ id: number; title: string; forecastOn: string; experiment: string }>;
  actions: Some<{ id: number; text: string; dueOn: string }>;
  money: Some<{
    id: number;
    amount: number;
    instrument: Instrument;
    rung: FundingRung;
    expectedOn: string | null;
    experiment: string;
    contributor: string;
  }>;
};

/** What is open at the national project lead, and late with others. */
export type LeadSheet = {
  kind: 'lead';
  whom: string;
  holders: Holder[];
  tasks: Task[];
  count: Count;
  overdue: Overdue[];
  overdueTotal: number;
  vacancies: VacancyRow[];
  vacancyTotal: number;
};

export type Sheet = PartySheet | LeadSheet;
