import type { Child } from '#html/jsx-runtime';
import type { Changed, ChangedBottleneck } from '../../src/domain/steering/changed.ts';
import {
  type ChangeKind,
  changeKindOf,
  changeKinds,
  type ShortOverview,
} from '../../src/domain/steering/shortened.ts';
import type { Slip, Solved } from '../../src/domain/steering/since.ts';
import { addresses, at } from '../addresses.ts';
import { date, dates } from '../format.ts';
import { Reference } from '../parts/reference.tsx';
import { Rest } from '../parts/rest.tsx';
import type { View } from '../view.ts';
import { BottleneckSteps, ChangedLine } from './changed.tsx';

type Props = { view: View; overview: ShortOverview };

/** What is different from the previous meeting: moved, solved, and the rest. */
export function Since({ view, overview }: Props) {
  const { slips, solved, changed, since, totals } = overview;
  if (!since) return null;
  const counted = (of: keyof typeof totals) => ({ view, total: totals[of] });
  const t = view.t.steering.since;
  const anything = slips.length + solved.length + changed.length > 0;
  return (
    <section class="since">
      <h2 class="utrecht-heading-2">{t.title(date(since, view))}</h2>
      {!anything && <p>{t.nothing}</p>}
      {anything && (
        <div class="since__parts">
          <Part
            title={t.slips}
            none={t.noSlips}
            lines={slips.map((one) => slipped(view, one))}
            {...counted('slips')}
          />
          <Part
            title={t.solved}
            none={t.noSolved}
            lines={solved.map((one) => solvedOne(view, one))}
            {...counted('solved')}
          />
          {changeKinds.map((kind) => (
            <Part title={t.kinds[kind]} lines={linesOf(view, changed, kind)} {...counted(kind)} />
          ))}
        </div>
      )}
    </section>
  );
}

function linesOf(view: View, changed: Changed[], kind: ChangeKind): Child[] {
  if (kind === 'bottleneck')
    return byBottleneck(changed).map((steps) => <BottleneckSteps view={view} steps={steps} />);
  return changed
    .filter((one) => !isBottleneck(one))
    .filter((one) => kind === changeKindOf(one))
    .map((one) => <ChangedLine view={view} changed={one} />);
}

const isBottleneck = (changed: Changed): changed is ChangedBottleneck => 'bottleneckId' in changed;

function byBottleneck(changed: Changed[]): ChangedBottleneck[][] {
  const steps = new Map<number, ChangedBottleneck[]>();
  for (const one of changed.filter(isBottleneck))
    steps.set(one.bottleneckId, [...(steps.get(one.bottleneckId) ?? []), one]);
  return [...steps.values()];
}

/** What there is nothing of is left out, unless it is worth saying so. */
function Part(props: { view: View; title: string; none?: string; lines: Child[]; total: number }) {
  const { view, title, none, lines, total } = props;
  if (!lines.length && !none) return null;
  return (
    <section class="since__part">
      <h3 class="utrecht-heading-3">{title}</h3>
      {lines.length === 0 && <p>{none}</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
      <Rest view={view} shown={lines.length} total={total} />
    </section>
  );
}

function slipped(view: View, { milestoneId, city, title, fromOn, toOn, days, reason }: Slip) {
  const { since } = view.t.steering;
  const time = lengthOf(view, Math.abs(days));
  return (
    <>
      {city}: <a href={at(addresses.milestone, { id: milestoneId })}>{title}</a>,{' '}
      {since.slip(...dates(fromOn, toOn, view))}{' '}
      <strong>({days > 0 ? since.later(time) : since.earlier(time)})</strong>.{' '}
      <span class="quiet">{reason}</span>
    </>
  );
}

/** Whole weeks as weeks, and what is shorter or not whole as days. */
const lengthOf = ({ t }: View, days: number) =>
  days % 7 === 0 ? t.common.weeks(days / 7) : t.common.days(days);

function solvedOne(view: View, { bottleneckId, title, city, on }: Solved) {
  return (
    <>
      <Reference kind="K" id={bottleneckId} /> {city}: {title}{' '}
      <span class="quiet">{view.t.steering.since.solvedOn(date(on, view))}</span>
    </>
  );
}
