import type { DecisionLevel } from '../../src/domain/decision.ts';
import { addresses, at } from '../addresses.ts';
import { capital, date } from '../format.ts';
import { Reference } from '../parts/reference.tsx';
import { Badge } from '../parts/status.tsx';
import { Cell, Row } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { type Meeting, MeetingLink } from './meeting.tsx';

export type DecisionRow = {
  decision: {
    id: number;
    text: string;
    level: DecisionLevel;
    decidedOn: string | null;
    experimentId: number | null;
  };
  meeting: Meeting;
  experiment: string | null;
  bottleneck: { id: number; title: string } | null;
};

/** One decision in the list. */
export function DecisionLine({ view, row }: { view: View; row: DecisionRow }) {
  const { decision, meeting } = row;
  const { columns, toDecide } = view.t.decisions;
  return (
    <Row>
      <Cell>
        <Reference kind="B" id={decision.id} />
      </Cell>
      <Cell>{decision.text}</Cell>
      <Cell label={columns.level}>{capital(view.t.words.decisionLevel[decision.level])}</Cell>
      <Cell label={columns.decidedOn}>
        {decision.decidedOn ? date(decision.decidedOn, view) : <Badge text={toDecide} tone="warning" />}
      </Cell>
      <Cell label={columns.meeting}>
        <MeetingLink view={view} meeting={meeting} short />
      </Cell>
      <Cell label={columns.about}>
        <About row={row} />
      </Cell>
    </Row>
  );
}

function About({ row: { decision, experiment, bottleneck } }: { row: DecisionRow }) {
  if (!bottleneck && !experiment) return null;
  return (
    <span>
      {bottleneck && <Reference kind="K" id={bottleneck.id} />}
      {bottleneck && experiment && ' · '}
      {experiment && decision.experimentId && (
        <a href={at(addresses.experiment, { id: decision.experimentId })}>{experiment}</a>
      )}
    </span>
  );
}
