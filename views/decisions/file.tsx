import { addresses, at } from '../addresses.ts';
import { capital, date } from '../format.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { Facts } from '../parts/facts.tsx';
import { Page } from '../parts/page.tsx';
import { Prose } from '../parts/prose.tsx';
import { Reference } from '../parts/reference.tsx';
import { Badge } from '../parts/status.tsx';
import type { View } from '../view.ts';
import { MeetingLink } from './meeting.tsx';
import type { DecisionRow } from './row.tsx';

type Action = { id: number; text: string; dueOn: string; doneOn: string | null };
type Props = DecisionRow & { view: View; actions: Action[]; mayEdit: boolean };

/** One decision: its text, who took it, what it is about, and what was agreed beside it. */
export function DecisionFile({ view, decision, meeting, experiment, bottleneck, ...props }: Props) {
  const { t } = view;
  const { columns } = t.decisions;
  const title = `B-${decision.id}`;
  const facts: Parameters<typeof Facts>[0]['facts'] = [
    [columns.level, capital(t.words.decisionLevel[decision.level])],
    [
      columns.decidedOn,
      decision.decidedOn ? (
        date(decision.decidedOn, view)
      ) : (
        <Badge text={t.decisions.toDecide} tone="warning" />
      ),
    ],
    [columns.meeting, <MeetingLink view={view} meeting={meeting} />],
    [
      t.decisions.fields.experimentId,
      experiment && decision.experimentId && (
        <a href={at(addresses.experiment, { id: decision.experimentId })}>{experiment}</a>
      ),
    ],
    [t.decisions.fields.bottleneckId, bottleneck && <BottleneckLink {...bottleneck} />],
  ];
  return (
    <Page view={view} title={title} crumbs={[{ href: addresses.decisions, text: t.decisions.title }]}>
      <h1 class="utrecht-heading-1">{t.decisions.fileTitle(title)}</h1>
      <Prose text={decision.text} />
      <Facts facts={facts} />
      {props.mayEdit && (
        <ActionLink href={at(addresses.editDecision, { id: decision.id })} text={t.decisions.edit} />
      )}
      <Actions view={view} actions={props.actions} />
    </Page>
  );
}

export function BottleneckLink({ id, title }: { id: number; title: string }) {
  return (
    <>
      <Reference kind="K" id={id} /> {title}
    </>
  );
}

function Actions({ view, actions }: { view: View; actions: Action[] }) {
  const { t } = view;
  if (!actions.length) return null;
  return (
    <section>
      <h2 class="utrecht-heading-2">{t.decisions.actionsBeside}</h2>
      <ul>
        {actions.map(({ id, text, dueOn, doneOn }) => (
          <li>
            <Reference kind="A" id={id} /> {text}{' '}
            <span class="quiet">
              {doneOn ? t.actions.doneOn(date(doneOn, view)) : t.actions.dueBefore(date(dueOn, view))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
