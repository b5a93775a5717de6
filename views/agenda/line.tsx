import type { Child } from '#html/jsx-runtime';
import { isTouched } from '../../src/domain/agenda/hand.ts';
import { type HeldItem, shownMinutes, shownPresenter } from '../../src/domain/agenda/item.ts';
import { Folded } from '../parts/folded.tsx';
import { Reference } from '../parts/reference.tsx';
import type { View } from '../view.ts';
import type { EditorProps } from './props.ts';
import { wordReason } from './reasons.ts';
import { Reasons } from './sheet.tsx';
import { clock, hrefOf, questionOf, referenceOf, titleOf } from './wording.ts';

type Props = {
  view: View;
  item: HeldItem;
  /** `HH:MM`; absent for what is not treated. */
  time?: string;
  known: EditorProps['known'];
  versions: EditorProps['versions'];
  touched?: boolean;
  children?: Child;
};

/** One agenda item as it stands in the document: when, what, why, how long, who; beneath it what one can do. */
export function Line({ view, item, time, known, versions, touched, children }: Props) {
  const { t } = view;
  const question = questionOf(item);
  return (
    <li
      id={item.id ? `punt-${item.id}` : undefined}
      class={touched ? 'agenda-item agenda-item--touched' : 'agenda-item'}
      data-key={item.key}
    >
      <p class="agenda-item__time">{time && clock(time, view)}</p>
      <div class="agenda-item__body">
        <Title view={view} item={item} />
        {question && <p class="agenda-item__question">{t.agenda.question(question)}</p>}
        <WeightiestReasons view={view} texts={item.reasons.map((reason) => wordReason(reason, view))} />
        <Marks view={view} marks={marksOf(item, view, known, versions.at(-1)?.number ?? 0)} />
      </div>
      <p class="agenda-item__who">
        <span class="agenda-item__minutes">{t.agenda.minutes(shownMinutes(item))}</span>
        {shownPresenter(item) && <span class="agenda-item__presenter">{shownPresenter(item)}</span>}
      </p>
      {children}
    </li>
  );
}

/** So many reasons stand at once; who wants to know the others opens them. */
const shownAtOnce = 3;

/** The first reason is the weightiest. A single one more is not worth opening. */
function WeightiestReasons({ view: { t }, texts }: { view: View; texts: string[] }) {
  const shown = texts.length > shownAtOnce + 1 ? shownAtOnce : texts.length;
  const more = texts.slice(shown);
  return (
    <>
      <Reasons texts={texts.slice(0, shown)} label={t.agenda.why} />
      {more.length > 0 && (
        <Folded text={t.agenda.moreReasons(more.length)} opensOnPaper>
          <Reasons texts={more} />
        </Folded>
      )}
    </>
  );
}

function Title({ view, item }: { view: View; item: HeldItem }) {
  const reference = referenceOf(item);
  const href = hrefOf(item);
  const title = titleOf(item, view);
  return (
    <h3 class="agenda-item__title">
      {reference && <Reference {...reference} />} {href ? <a href={href}>{title}</a> : title}
    </h3>
  );
}

function Marks({ marks }: { view: View; marks: string[] }) {
  if (!marks.length) return null;
  return (
    <ul class="agenda-item__marks">
      {marks.map((mark) => (
        <li>{mark}</li>
      ))}
    </ul>
  );
}

/** What people did to it, and whether it is new since the version that everybody has. */
function marksOf(item: HeldItem, { t }: View, known: EditorProps['known'], version: number): string[] {
  const { marks } = t.agenda;
  const isReworded = [item.handTitle, item.handMinutes, item.handPresenter].some((value) => value !== null);
  const found: [boolean, string][] = [
    [item.pinned, marks.pinned],
    [item.addedByHand, marks.byHand],
    [isTouched(item) && isReworded, marks.edited],
    [item.afterKey !== null && !item.addedByHand, marks.moved],
    [known !== null && !item.removed && !known.has(item.key), marks.isNew(version)],
  ];
  return found.filter(([applies]) => applies).map(([, text]) => text);
}
