import { type SetUpStep, setUpSteps } from '../../src/domain/programme/set-up.ts';
import { addresses } from '../addresses.ts';
import { ListHead } from '../parts/list-head.tsx';
import { PrimaryLink } from '../parts/primary-link.tsx';
import { here, type SetUp } from './props.ts';
import { Notice, numberOf } from './step.tsx';

/** How far it is, and the way to what is asked now. */
export function Progress({ view, open, now }: SetUp & { now: SetUpStep }) {
  const { title, lead, progress, now: isNow, steps } = view.t.setUp;
  return (
    <>
      <ListHead title={title} lead={lead} />
      <p>
        {progress(setUpSteps.length - open.length, setUpSteps.length)} {isNow}{' '}
        <a href={`#${here}`}>
          {numberOf(now)}. {steps[now]}
        </a>
      </p>
    </>
  );
}

/** Every step is done: what was done last, and what comes after. */
export function Ready({ view }: SetUp) {
  const { title, ready, next } = view.t.setUp;
  return (
    <div id={here}>
      <ListHead title={title} lead={ready} />
      {view.notice && <Notice view={view} />}
      <h2 class="utrecht-heading-2">{next.title}</h2>
      <p>{next.text}</p>
      <p>
        <PrimaryLink href={addresses.home} text={next.home} />
      </p>
    </div>
  );
}
