import type { Changed, ChangedBottleneck } from '../../src/domain/steering/changed.ts';
import { addresses, at } from '../addresses.ts';
import { date, euro } from '../format.ts';
import { Reference } from '../parts/reference.tsx';
import type { View } from '../view.ts';

/** One change in one line, with the way to what changed. */
export function ChangedLine({ view, changed }: { view: View; changed: Exclude<Changed, ChangedBottleneck> }) {
  const { since, matrix } = view.t.steering;
  const { words } = view.t;
  switch (changed.code) {
    case 'joined':
    case 'left':
      return <>{since[changed.code](changed.party)}</>;
    case 'light': {
      const { city, aspect, from, to } = changed;
      return (
        <>{since.light(city, matrix.aspects[aspect].toLowerCase(), words.light[from], words.light[to])}</>
      );
    }
    case 'state':
      return (
        <>
          <a href={at(addresses.experiment, { id: changed.experimentId })}>{changed.experiment}</a>{' '}
          {since.state(words.experimentState[changed.to])}
        </>
      );
    case 'money':
      return <Money view={view} changed={changed} />;
    case 'reached':
      return (
        <>
          {changed.city}: <a href={at(addresses.milestone, { id: changed.milestoneId })}>{changed.title}</a>{' '}
          <span class="quiet">{since.reached(date(changed.on, view))}</span>
        </>
      );
  }
}

/** Everything that happened to one bottleneck, in one line. */
export function BottleneckSteps({ view, steps }: { view: View; steps: ChangedBottleneck[] }) {
  const [first] = steps;
  if (!first) return null;
  return (
    <>
      <Reference kind="K" id={first.bottleneckId} /> {first.city}: {first.title}{' '}
      <span class="quiet">{steps.map((step) => stepWords(view, step)).join('; ')}</span>
    </>
  );
}

function Money({ view, changed }: { view: View; changed: Changed & { code: 'money' } }) {
  const { amount, contributor, to, lineId, experiment } = changed;
  return (
    <>
      <a href={at(addresses.fundingLine, { id: lineId })}>
        {view.t.steering.since.money(euro(amount, view), contributor, view.t.words.fundingRung[to])}
      </a>{' '}
      <span class="quiet">{experiment}</span>
    </>
  );
}

function stepWords(view: View, changed: ChangedBottleneck): string {
  const { since } = view.t.steering;
  if (changed.code === 'logged' || changed.code === 'reopened') return since[changed.code];
  if (changed.code === 'ended') return since.ended(view.t.words.outcome[changed.outcome]);
  const whom = changed.addressee || view.t.escalations.bodies[changed.rung];
  return changed.code === 'answered' ? since.answered(whom) : since[changed.direction](whom);
}
