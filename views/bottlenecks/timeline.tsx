import { addresses, at } from '../addresses.ts';
import { whoOf } from '../escalations/words.ts';
import { capital, date } from '../format.ts';
import { empty, Form } from '../parts/form.tsx';
import { Prose } from '../parts/prose.tsx';
import type { View } from '../view.ts';
import type { Told } from './story.ts';
import type { Stay } from './whole.ts';

/** What happened, newest first: what, when, in which role for whom, and the words that were said. */
export function Timeline({ view, story, id }: { view: View; story: Told[]; id: number }) {
  return (
    <ol class="timeline story">
      {story.map((told) => (
        <li>
          <p class="timeline__what">
            <strong>{whatOf(view, told)}</strong>{' '}
            <span class="quiet">
              {date(told.on, view)}
              <By view={view} told={told} />
            </span>
          </p>
          <Said view={view} told={told} />
          <Withdraw view={view} told={told} id={id} />
        </li>
      ))}
    </ol>
  );
}

function By({ view, told: { who } }: { view: View; told: Told }) {
  if (!who) return null;
  const role = view.t.words.role[who.role];
  return <> · {who.organisation ? `${who.organisation}, ${role}` : capital(role)}</>;
}

function whatOf(view: View, told: Told): string {
  const { events } = view.t.escalations;
  if (told.kind === 'logged' || told.kind === 'drafted') return events[told.kind];
  if (told.kind === 'note') return told.isForCoreGroup ? view.t.notes.toldCoreGroup : view.t.notes.told;
  if (told.kind === 'reopened') return reopenedWords(view, told);
  if (told.kind === 'closed') return events.closed(view.t.words.outcome[told.outcome]);
  return eventWords(view, told);
}

function reopenedWords(view: View, { askedAgain }: Extract<Told, { kind: 'reopened' }>): string {
  const { events } = view.t.escalations;
  if (!askedAgain) return events.reopened;
  return events.askedAgain(whoOf(view, askedAgain.escalation.rung, askedAgain.addressee));
}

function eventWords(view: View, { happened, stay }: Extract<Told, { kind: 'event' }>): string {
  const { events } = view.t.escalations;
  const { event, to } = happened;
  const until = event.untilOn ? date(event.untilOn, view) : '';
  const asked = whoOf(view, stay.escalation.rung, to);
  switch (event.kind) {
    case 'started':
      return stay.escalation.direction === 'up' ? events.started(asked) : events.startedDown(asked);
    case 'answered':
      if (event.answerKind === 'commitment' && until) return events.commitment(until);
      return capital(view.t.words.answerKind[event.answerKind ?? 'answered']);
    case 'handed_over':
      return events.handed_over(to ?? '');
    case 'paused':
      return events.paused(until);
    case 'acknowledged':
      return events.acknowledged;
    case 'resumed':
      return events.resumed;
    default:
      return events.stepped_down;
  }
}

/** The question as it was put, the answer as it was given, the reason as it was told. */
function Said({ view, told }: { view: View; told: Told }) {
  if (told.kind === 'logged' || told.kind === 'drafted') return null;
  if (told.kind === 'note') return <Prose text={told.text} />;
  if (told.kind === 'closed') return told.note ? <Prose text={told.note} /> : null;
  if (told.kind === 'reopened') return <Put view={view} stay={told.askedAgain} reason={told.reason} />;
  const { event } = told.happened;
  if (event.kind === 'started') return <Put view={view} stay={told.stay} reason={event.text} />;
  return event.text ? <Prose text={event.text} /> : null;
}

/** The way to take a note back, at the bottleneck with this number. */
function Withdraw({ view, told, id }: { view: View; told: Told; id: number }) {
  if (told.kind !== 'note' || !told.mayWithdraw) return null;
  return (
    <Form
      view={view}
      action={at(addresses.noteWithdrawal, { id, note: told.id })}
      filled={empty}
      class="inline-form"
    >
      <button type="submit" class="link-button">
        {view.t.notes.withdraw}
      </button>
    </Form>
  );
}

/** A question as it was put, and why. */
function Put({ view, stay, reason }: { view: View; stay: Stay | null; reason: string }) {
  if (!stay) return <Prose text={reason} />;
  return (
    <>
      <blockquote class="timeline__question">
        <Prose text={stay.escalation.question} />
      </blockquote>
      {reason && <Prose text={`${view.t.escalations.because}: ${reason}`} />}
    </>
  );
}
