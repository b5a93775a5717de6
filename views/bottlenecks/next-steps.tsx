import type { Action } from '../../src/domain/escalation/action.ts';
import { nextRung } from '../../src/domain/escalation/ladder.ts';
import { addresses, at, withQuery } from '../addresses.ts';
import { Acknowledge } from '../escalations/inbox.tsx';
import { whoOf } from '../escalations/words.ts';
import { empty, Form, Submit } from '../parts/form.tsx';
import type { View } from '../view.ts';
import { runningOf, type Whole } from './whole.ts';

type Props = { view: View; whole: Whole };

/** The one thing that this actor can do now, the others quieter, and what only somebody else may do. */
export function NextSteps({ view, whole }: Props) {
  const { primary, open } = whole.now;
  const onlyBy = onlyOthers(view, whole);
  const others = open.filter((action) => action !== primary && !isSameForm(action, primary));
  const aside = others.filter(isAside).sort(editLast);
  return (
    <section class="next-steps" aria-label={view.t.escalations.nextLabel}>
      {open.length > 0 && (
        <div class="next-steps__actions">
          {primary && <Step view={view} whole={whole} action={primary} look="primary" />}
          {others
            .filter((action) => !isAside(action))
            .map((action) => (
              <Step view={view} whole={whole} action={action} look="secondary" />
            ))}
          {aside.length > 0 && <Aside view={view} whole={whole} actions={aside} />}
        </div>
      )}
      {onlyBy.length > 0 && <p class="quiet next-steps__others">{onlyBy.join(' ')}</p>}
    </section>
  );
}

/** What does not bring the question further is possible, but does not ask for attention. */
const isAside = (action: Action): action is AsideAction =>
  ['step_down', 'handover', 'pause', 'closure', 'edit'].includes(action);
type AsideAction = 'step_down' | 'handover' | 'pause' | 'closure' | 'edit';

const editLast = (a: Action, b: Action): number => Number(a === 'edit') - Number(b === 'edit');

/** Saying that it works and closing it for another reason are one form. */
const isSameForm = (action: Action, primary: Action | null): boolean =>
  action === 'solution' ? primary !== 'solution' : action === 'closure' && primary === 'solution';

function Step({ view, whole, action, look }: Props & { action: Action; look: 'primary' | 'secondary' }) {
  const { id, version } = whole.bottleneck;
  if (action === 'acknowledgement')
    return <Acknowledge view={view} id={id} back={at(addresses.bottleneck, { id })} kind={look} />;
  const text = textOf(view, whole, action);
  if (action === 'resumption' || action === 'publication')
    return (
      <Form
        view={view}
        action={at(addresses[action], { id })}
        filled={empty}
        version={version}
        class="inline-form"
      >
        <Submit text={text} kind={look} />
      </Form>
    );
  return (
    <a class={`utrecht-button utrecht-button--${look}-action`} href={addressOf(action, id)}>
      {text}
    </a>
  );
}

function Aside({ view, whole, actions }: Props & { actions: AsideAction[] }) {
  return (
    <ul class="next-steps__aside">
      {actions.map((action) => (
        <li>
          <a href={addressOf(action, whole.bottleneck.id)}>{textOf(view, whole, action)}</a>
        </li>
      ))}
    </ul>
  );
}

function textOf(view: View, { bottleneck }: Whole, action: Action): string {
  const { actions } = view.t.escalations;
  if (action !== 'escalation') return actions[action];
  return actions.escalation(whoOf(view, nextRung(bottleneck.rung) ?? bottleneck.rung, null));
}

function addressOf(action: Exclude<Action, 'acknowledgement' | 'resumption' | 'publication'>, id: number) {
  const path = {
    edit: addresses.editBottleneck,
    escalation: addresses.escalations,
    step_down: addresses.stepDown,
    answer: addresses.answer,
    handover: addresses.handover,
    pause: addresses.pause,
    solution: addresses.closure,
    closure: addresses.closure,
    reopening: addresses.reopening,
  }[action];
  return action === 'solution' ? withQuery(at(path, { id }), { afloop: 'solved' }) : at(path, { id });
}

/** What only somebody else may do now, and who that is; who may close at all says the most. */
function onlyOthers(view: View, whole: Whole): string[] {
  const { onlyOthers: words } = view.t.escalations;
  const denied = new Set(whole.now.denied.map(({ action }) => action));
  const { city } = whole;
  return [
    denied.has('answer') && answerers(view, whole),
    denied.has('closure') ? words.escalation(city) : denied.has('solution') && words.solution(city),
    denied.has('reopening') && words.reopening(city),
  ].filter((line) => line !== false);
}

function answerers(view: View, whole: Whole): string {
  const { onlyOthers: words } = view.t.escalations;
  const stay = runningOf(whole);
  if (stay?.addressee) return words.answer(stay.addressee);
  return whole.bottleneck.rung === 'core_group' ? words.answerByLead : words.answerBySteering;
}
