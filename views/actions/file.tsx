import { addresses, at } from '../addresses.ts';
import { BottleneckLink } from '../decisions/file.tsx';
import { MeetingLink } from '../decisions/meeting.tsx';
import { date } from '../format.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { Facts } from '../parts/facts.tsx';
import { Overtaken } from '../parts/overtaken.tsx';
import { Page } from '../parts/page.tsx';
import { Prose } from '../parts/prose.tsx';
import type { View } from '../view.ts';
import { CompleteButton } from './buttons.tsx';
import type { ActionRow } from './row.tsx';
import { Standing, Who } from './standing.tsx';

type Props = ActionRow & { view: View; mayEdit: boolean; mayComplete: boolean; overtaken?: boolean };

/** One action: what, who, by when, and whether it is done. */
export function ActionFile({ view, action, party, meeting, bottleneck, ...props }: Props) {
  const { t } = view;
  const { columns } = t.actions;
  const title = `A-${action.id}`;
  return (
    <Page view={view} title={title} crumbs={[{ href: addresses.actions, text: t.actions.title }]}>
      <h1 class="utrecht-heading-1">{t.actions.fileTitle(title)}</h1>
      {props.overtaken && <Overtaken view={view} />}
      <Prose text={action.text} />
      <Facts
        facts={[
          [columns.who, <Who party={party} owner={action.owner} />],
          [columns.dueOn, date(action.dueOn, view)],
          [columns.state, <Standing view={view} action={action} />],
          [columns.meeting, <MeetingLink view={view} meeting={meeting} />],
          [t.actions.fields.bottleneckId, bottleneck && <BottleneckLink {...bottleneck} />],
        ]}
      />
      <div class="buttons">
        {props.mayComplete && <CompleteButton view={view} action={action} />}
        {props.mayEdit && (
          <ActionLink href={at(addresses.editAction, { id: action.id })} text={t.actions.edit} />
        )}
      </div>
    </Page>
  );
}
