import { paysAndBenefits } from '../../src/domain/funding/benefits.ts';
import { type FundingRung, isLost, isSecured, type PolicyDomain } from '../../src/domain/funding.ts';
import { capital } from '../format.ts';
import { Badge } from '../parts/status.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { Amount } from './years.tsx';

/** Money per policy domain: lines, or lines added up per rung. */
type Paid = { domain: PolicyDomain; rung: FundingRung; amount: number };
/** Where benefits land, in words. */
type Landing = { domain: PolicyDomain; text: string };

type Props = { view: View; payers: Paid[]; landings: Landing[] };

/** Who pays beside who benefits: siloed budgets show when one domain pays and another one gains. */
export function PayerTable({ view, payers, landings }: Props) {
  const { words, funding } = view.t;
  const { columns } = funding;
  return (
    <Table
      view={view}
      caption={funding.payers}
      columns={[
        { text: columns.domain },
        { text: columns.paid, number: true },
        { text: columns.open, number: true },
        { text: columns.winners },
      ]}
    >
      {paysAndBenefits(payers, landings).map(({ domain, paid, benefits }) => (
        <Row>
          <Cell>{capital(words.policyDomain[domain])}</Cell>
          <Cell label={columns.paid} number>
            <Amount view={view} figure="paid" amount={paid} />
          </Cell>
          <Cell label={columns.open} number>
            <Amount view={view} figure="open" amount={openOf(payers, domain)} />
          </Cell>
          <Cell label={columns.winners}>
            <span>
              {landings.find((landing) => landing.domain === domain)?.text ?? funding.landsNowhere}{' '}
              {benefits && paid === 0 && <Badge text={funding.paysNothing} tone="warning" />}
            </span>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

const openOf = (payers: Paid[], domain: PolicyDomain) =>
  payers
    .filter((paid) => paid.domain === domain && !isSecured(paid) && !isLost(paid))
    .reduce((total, { amount }) => total + amount, 0);
