import type { Child } from '#html/jsx-runtime';
import type { Task } from '../../src/domain/home/task.ts';
import { CompleteButton } from '../actions/buttons.tsx';
import { addresses, at } from '../addresses.ts';
import { Acknowledge } from '../escalations/inbox.tsx';
import { whoOf } from '../escalations/words.ts';
import { date, euro } from '../format.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { PrimaryLink } from '../parts/primary-link.tsx';
import { Reference } from '../parts/reference.tsx';
import type { View } from '../view.ts';

/** A thing that waits, in one sentence, with what one does about it. */
export type Drawn = { text: Child; button: Child };
type Drawings = { [Code in Task['code']]: (view: View, task: Task & { code: Code }) => Drawn };

export function draw(view: View, task: Task): Drawn {
  const drawing = drawings[task.code] as (view: View, task: Task) => Drawn;
  return drawing(view, task);
}

const drawings: Drawings = {
  update: ({ t }, { meetingId, experimentId, experiment }) => ({
    text: t.home.task.update(experiment),
    button: (
      <ActionLink
        href={at(addresses.update, { id: meetingId, experiment: experimentId })}
        text={t.home.button.update}
      />
    ),
  }),
  verdict: drawVerdict,
  milestone: ({ t }, { milestoneId, title, experiment }) => ({
    text: t.home.task.milestone(title, experiment),
    button: <ActionLink href={at(addresses.milestone, { id: milestoneId })} text={t.home.button.milestone} />,
  }),
  money: (view, { lineId, amount, by, instrument, experiment }) => ({
    text: view.t.home.task.money(euro(amount, view), by, view.t.words.instrument[instrument], experiment),
    button: <ActionLink href={at(addresses.fundingLine, { id: lineId })} text={view.t.home.button.money} />,
  }),
  action: (view, { action }) => ({
    text: (
      <>
        <Reference kind="A" id={action.id} /> {action.text}
      </>
    ),
    button: <CompleteButton view={view} action={action} short />,
  }),
  draft: ({ t }, { bottleneckId: id, title }) => ({
    text: (
      <>
        <Reference kind="K" id={id} /> {title} <span class="quiet">{t.home.task.draft}</span>
      </>
    ),
    button: <ActionLink href={at(addresses.editBottleneck, { id })} text={t.home.button.draft(`K-${id}`)} />,
  }),
  acknowledge: (view, { bottleneckId: id, question, city }) => ({
    text: <Question view={view} id={id} question={question} city={city} />,
    button: <Acknowledge view={view} id={id} back={view.address} kind="secondary" />,
  }),
  answer: (view, { bottleneckId: id, question, city }) => ({
    text: <Question view={view} id={id} question={question} city={city} />,
    button: <ActionLink href={at(addresses.answer, { id })} text={view.t.home.button.answer(`K-${id}`)} />,
  }),
  hold: ({ t }, { meetingId: id, number }) => ({
    text: t.home.task.hold(number),
    button: <ActionLink href={at(addresses.meeting, { id })} text={t.home.button.hold} />,
  }),
  minutes: ({ t }, { meetingId: id, number }) => ({
    text: t.home.task.minutes(number),
    button: <ActionLink href={at(addresses.report, { id })} text={t.home.button.minutes} />,
  }),
  compose: ({ t }, { meetingId: id, number }) => ({
    text: t.home.task.compose(number),
    button: <PrimaryLink href={at(addresses.agenda, { id })} text={t.home.button.compose} />,
  }),
  publish: (view, { meetingId: id, number, composedOn, composedByClock }) => ({
    text: composedByClock
      ? view.t.home.task.publishByClock(number, date(composedOn, view))
      : view.t.home.task.publish(number),
    button: <PrimaryLink href={at(addresses.agenda, { id })} text={view.t.home.button.publish} />,
  }),
};

/** An answer that the city has to judge; a plain no asks how it goes on. */
function drawVerdict(
  view: View,
  { bottleneckId: id, title, by, answeredOn, kind }: Task & { code: 'verdict' },
): Drawn {
  const { task, button } = view.t.home;
  const words = kind === 'cannot' ? ('cannot' as const) : ('verdict' as const);
  const said = task[words](whoOf(view, by.rung, by.addressee || null), date(answeredOn, view));
  const href =
    words === 'cannot'
      ? at(addresses.bottleneck, { id })
      : at(addresses.closure, { id }, { afloop: 'solved' });
  return {
    text: (
      <>
        {said} <Reference kind="K" id={id} /> {title}
      </>
    ),
    button: <ActionLink href={href} text={button[words](`K-${id}`)} />,
  };
}

function Question(props: { view: View; id: number; question: string; city: string }) {
  const { view, id, question, city } = props;
  return (
    <>
      <Reference kind="K" id={id} /> {view.t.home.task.asks(city)} {question}
    </>
  );
}
