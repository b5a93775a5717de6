import { whoOf } from '../escalations/words.ts';
import { capital, date } from '../format.ts';
import { Prose } from '../parts/prose.tsx';
import type { View } from '../view.ts';
import type { Told } from './story.ts';

/** What happened, newest first: what, when, in which role for whom, and the words that were said. */
export function Timeline({ view, story }: { view: View; story: Told[] }) {
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
  if (told.kind === 'logged') return events.logged;
  if (told.kind === 'reopened') return events.reopened;
  if (told.kind === 'closed') return events.closed(view.t.words.outcome[told.outcome]);
  return eventWords(view, told);
}

function eventWords(view: View, { happened, stay }: Extract<Told, { kind: 'event' }>): string {
  const { events } = view.t.escalations;
  const { event, to } = happened;
  const until = event.untilOn ? date(event.untilOn, view) : '';
  const asked = whoOf(view, stay.escalation.rung, to);
  switch (event.kind) {
    case 'started':
      return stay.escalation.direction === 'up' ? events.started(asked) : events.startedDown(asked);
    case 'reopened':
      return events.started(asked);
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
  if (told.kind === 'logged') return null;
  if (told.kind === 'closed') return told.note ? <Prose text={told.note} /> : null;
  if (told.kind === 'reopened') return <Prose text={told.reason} />;
  const { event } = told.happened;
  const asks = event.kind === 'started' || event.kind === 'reopened';
  return (
    <>
      {asks && (
        <blockquote class="timeline__question">
          <Prose text={told.stay.escalation.question} />
        </blockquote>
      )}
      {event.text && <Reason view={view} text={event.text} labelled={asks} />}
    </>
  );
}

function Reason({ view, text, labelled }: { view: View; text: string; labelled: boolean }) {
  return <Prose text={labelled ? `${view.t.escalations.because}: ${text}` : text} />;
}
