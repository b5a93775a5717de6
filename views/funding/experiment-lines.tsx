import { isLost } from '../../src/domain/funding.ts';
import { capital, date, euro } from '../format.ts';
import { Folded } from '../parts/folded.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { Expected, type Line, LineLink } from './line.tsx';
import type { FundingOfExperiment } from './section.tsx';

/** The contributions to one experiment: in sight what is still under way, folded what is received or lost. */
export function LinesOfExperiment({ view, found }: { view: View; found: FundingOfExperiment }) {
  const { fundingLines: all } = found;
  const open = all.filter(({ line }) => !isSettled(line));
  const settled = all.filter(({ line }) => isSettled(line));
  return (
    <>
      {open.length > 0 && <LineTable view={view} found={{ ...found, fundingLines: open }} />}
      {settled.length > 0 && (
        <Folded text={view.t.funding.settledLines(settled.length)}>
          <LineTable view={view} found={{ ...found, fundingLines: settled }} />
        </Folded>
      )}
    </>
  );
}

const isSettled = (line: Line): boolean =>
  isLost(line) || line.rung === 'received' || line.rung === 'accounted_for';

/** Each with its dated ladder on one line. */
function LineTable({ view, found }: { view: View; found: FundingOfExperiment }) {
  const { columns, lines } = view.t.funding;
  return (
    <Table
      view={view}
      caption={lines}
      columns={[
        { text: columns.contributor },
        { text: columns.year, number: true },
        { text: columns.amount, number: true },
        { text: columns.domain },
        { text: columns.instrument },
        { text: columns.rung },
        { text: columns.expected },
      ]}
    >
      {found.fundingLines.map(({ line, contributor }) => (
        <LineOfExperiment
          view={view}
          line={line}
          contributor={contributor}
          steps={found.fundingSteps.filter(({ lineId }) => lineId === line.id)}
        />
      ))}
    </Table>
  );
}

type Steps = FundingOfExperiment['fundingSteps'];
type RowProps = { view: View; line: Line; contributor: string; steps: Steps };

function LineOfExperiment({ view, line, contributor, steps }: RowProps) {
  const { words, funding } = view.t;
  const { columns } = funding;
  return (
    <Row>
      <Cell>
        <LineLink line={line} contributor={contributor} />
      </Cell>
      <Cell label={columns.year} number>
        {line.year}
      </Cell>
      <Cell label={columns.amount} number>
        {euro(line.amount, view)}
      </Cell>
      <Cell label={columns.domain}>{capital(words.policyDomain[line.domain])}</Cell>
      <Cell label={columns.instrument}>{capital(words.instrument[line.instrument])}</Cell>
      <Cell label={columns.rung}>
        <StepsTaken view={view} steps={steps} />
      </Cell>
      <Cell label={columns.expected}>
        <Expected view={view} line={line} />
      </Cell>
    </Row>
  );
}

function StepsTaken({ view, steps }: { view: View; steps: Steps }) {
  return (
    <ol class="steps-taken">
      {steps.map(({ rung, onDate }) => (
        <li>
          {capital(view.t.words.fundingRung[rung])} <span class="quiet">{date(onDate, view)}</span>
        </li>
      ))}
    </ol>
  );
}
