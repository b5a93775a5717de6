import { type HeldItem, isStanding, isTreated } from '../../src/domain/agenda/item.ts';
import { inReadingOrder } from '../../src/domain/agenda/move.ts';
import { timetable } from '../../src/domain/agenda/timetable.ts';
import { itemOutcomes } from '../../src/domain/agenda.ts';
import { addresses, at } from '../addresses.ts';
import { capital } from '../format.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import { Reference } from '../parts/reference.tsx';
import type { View } from '../view.ts';
import { AgendaPage } from './page.tsx';
import type { AgendaMeeting } from './props.ts';
import { clock, referenceOf, titleOf } from './wording.ts';

type Props = { view: View; meeting: AgendaMeeting; items: HeldItem[]; filled: Filled };

/** The name under which the outcome of an item is sent. */
export const outcomeField = (item: { id: number }) => `item-${item.id}`;

/** Of what the outcome is asked: everything but the standing items and what was removed. */
export const withOutcome = (items: HeldItem[]): HeldItem[] =>
  inReadingOrder(items).filter((item) => !item.removed && !isStanding(item));

/** During the meeting or right after it: what was discussed, and what comes back. */
export function AgendaOutcomes({ view, meeting, items, filled }: Props) {
  const { outcomes } = view.t.agendaSteps;
  const asked = withOutcome(items);
  const times = timetable(items, meeting.startsAt);
  const place = { id: meeting.id };
  return (
    <AgendaPage view={view} meeting={meeting} title={outcomes.title(meeting.number)} inAgenda>
      <h1 class="utrecht-heading-1">{outcomes.title(meeting.number)}</h1>
      <p class="lead">{outcomes.lead}</p>
      <p class="agenda__steps">
        <ActionLink href={at(addresses.newDecision, place)} text={outcomes.decision} />
        <ActionLink href={at(addresses.newAction, place)} text={outcomes.action} />
      </p>
      <Form
        view={view}
        action={at(addresses.agendaOutcomes, place)}
        filled={filled}
        version={meeting.version}
        class="outcomes"
      >
        <Lines {...{ view, filled, times }} items={asked.filter(isTreated)} />
        {!asked.every(isTreated) && <h2 class="agenda__heading">{outcomes.overflow}</h2>}
        <Lines {...{ view, filled, times }} items={asked.filter((item) => !isTreated(item))} />
        <Buttons view={view} submit={outcomes.save} cancel={at(addresses.meeting, place)} />
      </Form>
    </AgendaPage>
  );
}

type LinesProps = Pick<Props, 'view' | 'items' | 'filled'> & { times: Map<string, string> };

function Lines({ view, items, filled, times }: LinesProps) {
  return (
    <ol class="agenda__items">
      {items.map((item) => (
        <li class="agenda-item">
          <p class="agenda-item__time">{clock(times.get(item.key) ?? '', view)}</p>
          <Outcome view={view} item={item} filled={filled} />
        </li>
      ))}
    </ol>
  );
}

function Outcome({ view, item, filled }: { view: View; item: HeldItem; filled: Filled }) {
  const name = outcomeField(item);
  const reference = referenceOf(item);
  return (
    <fieldset class="outcome">
      <legend class="agenda-item__title">
        {reference && <Reference {...reference} />} {titleOf(item, view)}
      </legend>
      {itemOutcomes.map((outcome) => (
        <label class="choice">
          <input
            type="radio"
            class="utrecht-radio-button utrecht-radio-button--html-input"
            name={name}
            value={outcome}
            checked={filled.values[name] === outcome}
          />
          <span>{capital(view.t.agendaSteps.outcomes.choices[outcome])}</span>
        </label>
      ))}
    </fieldset>
  );
}
