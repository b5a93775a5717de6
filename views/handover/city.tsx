import { addresses, at } from '../addresses.ts';
import { euro } from '../format.ts';
import { OpenBottlenecks } from '../home/open-bottlenecks.tsx';
import { Reference } from '../parts/reference.tsx';
import { Rest } from '../parts/rest.tsx';
import type { View } from '../view.ts';
import { By, Kind } from './kind.tsx';
import type { PartySheet } from './sheet.ts';

type Props = { view: View; sheet: PartySheet };

export function Bottlenecks({ view, sheet: { open, openTotal } }: Props) {
  const { handover } = view.t;
  return (
    <section>
      <h2 class="utrecht-heading-2">{handover.bottlenecks}</h2>
      {open.length ? <OpenBottlenecks view={view} rows={open} /> : <p>{handover.noBottlenecks}</p>}
      <Rest view={view} shown={open.length} total={openTotal} />
    </section>
  );
}

export function Drafts({ view, sheet: { whom, drafts, hiddenDrafts } }: Props) {
  const { handover } = view.t;
  const hidden = hiddenDrafts ? [handover.hiddenDrafts(hiddenDrafts, whom)] : [];
  const lines = drafts.map(({ bottleneck: { id, title } }) => (
    <>
      <Reference kind="K" id={id} /> {title}
    </>
  ));
  return <Kind view={view} title={handover.drafts} lines={[...lines, ...hidden]} total={drafts[0]?.total} />;
}

export function Updates({ view, sheet: { next, missing, missingTotal } }: Props) {
  const { handover } = view.t;
  if (!next) return null;
  const lines = missing.map(({ experimentId, experiment }) => (
    <>
      <a href={at(addresses.experiment, { id: experimentId })}>{experiment}</a>{' '}
      <By view={view} day={next.updatesDueOn} words={handover.due} />
    </>
  ));
  return <Kind view={view} title={handover.updates} lines={lines} total={missingTotal} />;
}

export function Milestones({ view, sheet: { milestones } }: Props) {
  const { handover } = view.t;
  const lines = milestones.map(({ id, title, forecastOn, experiment }) => (
    <>
      <a href={at(addresses.milestone, { id })}>{title}</a> ({experiment}){' '}
      <By view={view} day={forecastOn} words={handover.expected} />
    </>
  ));
  return <Kind view={view} title={handover.milestones} lines={lines} total={milestones[0]?.total} />;
}

export function Money({ view, sheet: { money } }: Props) {
  const lines = money.map((line) => <MoneyLine view={view} line={line} />);
  return <Kind view={view} title={view.t.handover.money} lines={lines} total={money[0]?.total} />;
}

function MoneyLine({ view, line }: { view: View; line: PartySheet['money'][number] }) {
  const { handover, words } = view.t;
  const { id, amount, contributor, instrument, rung, experiment, expectedOn } = line;
  const how = `${words.instrument[instrument]}, ${words.fundingRung[rung]}`;
  return (
    <>
      <a href={at(addresses.fundingLine, { id })}>
        {handover.moneyLine(euro(amount, view), contributor, experiment, how)}
      </a>{' '}
      {expectedOn && <By view={view} day={expectedOn} words={handover.expected} />}
    </>
  );
}
