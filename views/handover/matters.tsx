import { Reference } from '../parts/reference.tsx';
import type { View } from '../view.ts';
import { Bottlenecks, Drafts, Milestones, Money, Updates } from './city.tsx';
import { By, Kind } from './kind.tsx';
import { LeadMatters } from './lead.tsx';
import { Answered, Questions } from './ministry.tsx';
import type { PartySheet, Sheet } from './sheet.ts';

/** Everything that is open, kind by kind; a kind of which there is nothing is left out, but for the main one. */
export function OpenMatters({ view, sheet }: { view: View; sheet: Sheet }) {
  if (sheet.kind === 'lead') return <LeadMatters view={view} sheet={sheet} />;
  return (
    <>
      {sheet.kind === 'city' ? (
        <>
          <Bottlenecks view={view} sheet={sheet} />
          <Drafts view={view} sheet={sheet} />
          <Updates view={view} sheet={sheet} />
        </>
      ) : (
        <>
          <Questions view={view} sheet={sheet} />
          <Answered view={view} sheet={sheet} />
        </>
      )}
      <Milestones view={view} sheet={sheet} />
      <Actions view={view} sheet={sheet} />
      <Money view={view} sheet={sheet} />
    </>
  );
}

function Actions({ view, sheet: { actions } }: { view: View; sheet: PartySheet }) {
  const { handover } = view.t;
  const lines = actions.map(({ id, text, dueOn }) => (
    <>
      <Reference kind="A" id={id} /> {text} <By view={view} day={dueOn} words={handover.due} />
    </>
  ));
  return <Kind view={view} title={handover.actions} lines={lines} total={actions[0]?.total} />;
}
