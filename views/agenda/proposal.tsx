import type { Child } from '#html/jsx-runtime';
import type { Comparison } from '../../src/domain/agenda/compare.ts';
import type { Totals } from '../../src/domain/agenda/compose.ts';
import { type Item, isTreated } from '../../src/domain/agenda/item.ts';
import { addresses, at } from '../addresses.ts';
import { Buttons, empty, Form } from '../parts/form.tsx';
import type { View } from '../view.ts';
import { ChangeList } from './change-list.tsx';
import { AgendaPage } from './page.tsx';
import type { AgendaMeeting } from './props.ts';
import { wordReason } from './reasons.ts';
import { plannedInWords, titleOf } from './wording.ts';

type Props = { view: View; meeting: AgendaMeeting; comparison: Comparison; totals: Totals };

/** What composing again would change, each of it to accept or not. */
export function AgendaProposal({ view, meeting, comparison, totals }: Props) {
  const { proposal } = view.t.agendaSteps;
  const back = at(addresses.agenda, { id: meeting.id });
  return (
    <AgendaPage view={view} meeting={meeting} title={proposal.title} inAgenda>
      <h1 class="utrecht-heading-1">{proposal.title}</h1>
      {isEmpty(comparison) ? (
        <>
          <p class="lead">{proposal.nothing}</p>
          <p>
            <a href={back}>{proposal.back}</a>
          </p>
        </>
      ) : (
        <Form
          view={view}
          action={at(addresses.agendaProposal, { id: meeting.id })}
          filled={empty}
          version={meeting.version}
          class="proposal"
        >
          <p class="lead">{proposal.lead}</p>
          <Differences view={view} comparison={comparison} />
          <p>{proposal.total(plannedInWords(totals.plannedMinutes, totals.availableMinutes, view))}</p>
          <Buttons view={view} submit={proposal.accept} cancel={back} />
        </Form>
      )}
    </AgendaPage>
  );
}

const isEmpty = (comparison: Comparison) => Object.values(comparison).every((list) => list.length === 0);

function Differences({ view, comparison }: { view: View; comparison: Comparison }) {
  const { proposal } = view.t.agendaSteps;
  const { added, removed, changed, removedWithNewReasons } = comparison;
  return (
    <>
      <Group title={proposal.added} view={view} items={added} saysFit />
      {changed.length > 0 && (
        <section class="agenda__section">
          <h2 class="agenda__heading">{proposal.changed}</h2>
          {changed.map((change) => (
            <Choice view={view} item={change.after}>
              <ChangeList view={view} change={change} />
            </Choice>
          ))}
        </section>
      )}
      <Group title={proposal.removed} view={view} items={removed} />
      <Group
        title={proposal.removedWithNewReasons}
        hint={proposal.removedHint}
        view={view}
        items={removedWithNewReasons}
      />
    </>
  );
}

type GroupProps = { title: string; hint?: string; view: View; items: Item[]; saysFit?: boolean };

function Group({ title, hint, view, items, saysFit }: GroupProps) {
  if (!items.length) return null;
  return (
    <section class="agenda__section">
      <h2 class="agenda__heading">{title}</h2>
      {hint && <p class="quiet">{hint}</p>}
      {items.map((item) => (
        <Choice view={view} item={item}>
          {saysFit && <Overflowing view={view} item={item} />}
          {item.reasons.map((reason) => wordReason(reason, view)).join(' · ')}
        </Choice>
      ))}
    </section>
  );
}

function Overflowing({ view, item }: { view: View; item: Item }) {
  if (isTreated(item)) return null;
  return <strong class="proposal__overflow">{view.t.agendaSteps.proposal.overflows}</strong>;
}

function Choice({ view, item, children }: { view: View; item: Item; children: Child }) {
  return (
    <label class="choice proposal__choice">
      <input type="checkbox" class="utrecht-checkbox" name="accepted" value={item.key} checked />
      <span>
        <strong>{titleOf(item, view)}</strong>
        <span class="proposal__why">{children}</span>
      </span>
    </label>
  );
}
