import {
  type Deadline,
  deadlinesOf,
  type MeetingDates,
  type MeetingFacts,
} from '../../src/domain/meeting/deadlines.ts';
import { date } from '../format.ts';
import { lateWords } from '../parts/late.ts';
import { Badge } from '../parts/status.tsx';
import type { View } from '../view.ts';

/** The four deadlines of a meeting in the order in which they come, each with how it stands today. */
export function Deadlines(props: { view: View; meeting: MeetingDates; facts: MeetingFacts }) {
  const { view, meeting, facts } = props;
  const { kinds, by, sent } = view.t.meetings.deadlines;
  return (
    <ol class="deadlines">
      {deadlinesOf(meeting, facts, view.today).map((deadline) => (
        <li class={`deadline deadline--${deadline.state}`}>
          <span class="deadline__name">{kinds[deadline.kind]}</span>
          <span class="deadline__due">{by(date(deadline.dueOn, view))}</span>
          <span class="deadline__state">
            <Standing view={view} deadline={deadline} />
            {deadline.kind === 'updates' && facts.asked > 0 && (
              <span class="deadline__count"> {sent(facts.sent, facts.asked)}</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Standing({ view, deadline }: { view: View; deadline: Deadline }) {
  const { deadlines } = view.t.meetings;
  const { state, days, doneOn } = deadline;
  if (state === 'done') {
    return <Badge tone="safe" text={doneOn ? deadlines.doneOn(date(doneOn, view)) : deadlines.done} />;
  }
  if (state === 'missed') return <span class="quiet">{deadlines.missed[deadline.kind]}</span>;
  if (state === 'today') return <Badge tone="warning" text={deadlines.today} />;
  if (state === 'open') return <span>{deadlines.ahead(view.t.common.workingDays(days))}</span>;
  return <Badge tone="error" text={lateWords(view, days)} />;
}
