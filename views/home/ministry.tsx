import { countTasks, type Task } from '../../src/domain/home/task.ts';
import { addresses, at } from '../addresses.ts';
import { lineOfRow } from '../escalations/clock-cell.tsx';
import { Inbox, type InboxRow } from '../escalations/inbox.tsx';
import { date } from '../format.ts';
import { HandoverLink } from '../handover/link.tsx';
import { Page } from '../parts/page.tsx';
import { Reference } from '../parts/reference.tsx';
import { Rest } from '../parts/rest.tsx';
import type { View } from '../view.ts';
import { type Count, HomeHead } from './head.tsx';
import { Tasks } from './task.tsx';

type Answered = {
  bottleneck: { id: number; title: string };
  answeredOn: string | null;
  city: string;
};
type Props = {
  view: View;
  ministry: string;
  questions: InboxRow[];
  total: number;
  actions: Task[];
  actionTotal: number;
  answered: Answered[];
  answeredTotal: number;
};

/** What is asked of a ministry and by when, its actions, and the answers that cities have yet to judge. */
export function MinistryHome(props: Props) {
  const { view, ministry, questions, total, actions } = props;
  const t = view.t.home.ministry;
  return (
    <Page view={view} title={view.t.home.title}>
      <HomeHead view={view} count={countAll(props)} whom={ministry}>
        {t.itself(ministry, props.answeredTotal)}
      </HomeHead>
      <section>
        <h2 class="utrecht-heading-2">{t.questions(ministry)}</h2>
        <Inbox view={view} rows={questions} />
        {total > questions.length && (
          <p>
            <a href={addresses.bottlenecks}>{t.allQuestions(total)}</a>
          </p>
        )}
      </section>
      <section>
        <h2 class="utrecht-heading-2">{t.actions(ministry)}</h2>
        {actions.length ? (
          <Tasks view={view} tasks={actions} total={props.actionTotal} />
        ) : (
          <p>{t.noActions}</p>
        )}
      </section>
      <AwaitingVerdict {...props} />
      <HandoverLink view={view} />
    </Page>
  );
}

/** Questions and actions together. What lies beyond the first page was not looked at. */
function countAll({ view, questions, total, actions, actionTotal }: Props): Count {
  const { late } = countTasks(actions, view.today);
  const lateQuestions = questions.filter(({ bottleneck, escalation }) => {
    const line = lineOfRow(view, bottleneck, escalation);
    return 'by' in line && line.by < view.today;
  });
  const sawAll = total <= questions.length && actionTotal <= actions.length;
  return { all: actionTotal + total, late: sawAll ? late + lateQuestions.length : null };
}

function AwaitingVerdict({ view, answered, answeredTotal }: Props) {
  const t = view.t.home.ministry;
  return (
    <section>
      <h2 class="utrecht-heading-2">{t.answered}</h2>
      {!answered.length && <p>{t.noAnswered}</p>}
      <ul>
        {answered.map(({ bottleneck: { id, title }, answeredOn, city }) => (
          <li>
            <Reference kind="K" id={id} /> <a href={at(addresses.bottleneck, { id })}>{title}</a>{' '}
            {answeredOn && <span class="quiet">{t.verdict(city, date(answeredOn, view))}</span>}
          </li>
        ))}
      </ul>
      <Rest view={view} shown={answered.length} total={answeredTotal} />
    </section>
  );
}
