import type { BottleneckStatus } from '../../src/domain/bottleneck.ts';
import type { Rung } from '../../src/domain/escalation.ts';
import type { Progress } from '../../src/domain/update.ts';
import { addresses, at } from '../addresses.ts';
import { capital, date } from '../format.ts';
import { Facts } from '../parts/facts.tsx';
import { Prose } from '../parts/prose.tsx';
import { Reference } from '../parts/reference.tsx';
import { Badge, TrafficLight } from '../parts/status.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

export type Touching = {
  bottleneck: { id: number; title: string; status: BottleneckStatus; rung: Rung };
  city: string;
}[];

/** The bottlenecks that touch the experiment, open ones first. */
export function Bottlenecks({ view, bottlenecks }: { view: View; bottlenecks: Touching }) {
  const { t } = view;
  const { columns, none } = t.experiments.bottlenecks;
  if (!bottlenecks.length) return <p>{none}</p>;
  return (
    <Table
      view={view}
      caption={t.experiments.sections.bottlenecks}
      columns={Object.values(columns).map((text) => ({ text }))}
    >
      {bottlenecks.map(({ bottleneck, city }) => (
        <Row>
          <Cell label={columns.reference}>
            <Reference kind="K" id={bottleneck.id} />
          </Cell>
          <Cell label={columns.title}>{bottleneck.title}</Cell>
          <Cell label={columns.city}>{city}</Cell>
          <Cell label={columns.rung}>{capital(t.words.rung[bottleneck.rung])}</Cell>
          <Cell label={columns.status}>
            <Badge text={capital(t.words.bottleneckStatus[bottleneck.status])} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

export type Reported = {
  update: { progress: Progress; summary: string; success: string; supportQuestion: string };
  city: string;
  meeting: { number: number; heldOn: string };
}[];

/** What the cities reported before the latest meetings. */
export function Updates({ view, updates }: { view: View; updates: Reported }) {
  const { none, forMeeting, success, supportQuestion } = view.t.experiments.updates;
  if (!updates.length) return <p>{none}</p>;
  return (
    <>
      {updates.map(({ update, city, meeting }) => (
        <article class="update">
          <h3 class="utrecht-heading-3">
            {city}, {forMeeting(meeting.number, date(meeting.heldOn, view))}
          </h3>
          <p>
            <TrafficLight view={view} light={update.progress} />
          </p>
          <Prose text={update.summary} />
          {(update.success || update.supportQuestion) && (
            <Facts
              facts={[
                [success, update.success],
                [supportQuestion, update.supportQuestion],
              ]}
            />
          )}
        </article>
      ))}
    </>
  );
}

export type Learned = {
  lessons: { id: number; title: string; sharedOn: string }[];
  decisions: { id: number; text: string; decidedOn: string | null }[];
};

/** What was learned from it and what was decided about it. */
export function LessonsAndDecisions({ view, lessons, decisions }: Learned & { view: View }) {
  const { experiments } = view.t;
  return (
    <>
      <h3 class="utrecht-heading-3">{experiments.lessons.title}</h3>
      {!lessons.length && <p>{experiments.lessons.none}</p>}
      <ul>
        {lessons.map(({ id, title, sharedOn }) => (
          <li>
            <a href={at(addresses.lesson, { id })}>{title}</a>, {date(sharedOn, view)}
          </li>
        ))}
      </ul>
      <h3 class="utrecht-heading-3">{experiments.decisions.title}</h3>
      {!decisions.length && <p>{experiments.decisions.none}</p>}
      <ul>
        {decisions.map(({ id, text, decidedOn }) => (
          <li>
            <Reference kind="B" id={id} /> {text}
            {decidedOn && <span class="quiet"> ({date(decidedOn, view)})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
