import { aspects } from '../../src/domain/steering/judgement.ts';
import { type SteeringRule, steeringRules } from '../../src/domain/steering/rules.ts';
import { TrafficLight } from '../parts/status.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

/** The rules behind the colours, for who wants to know: the same list that decides. */
export function Rules({ view }: { view: View }) {
  const { rules, matrix } = view.t.steering;
  return (
    <details class="rules">
      <summary>{rules.title}</summary>
      <p>{rules.lead}</p>
      <p>
        {rules.onSchedule} {rules.waitingForMoney}
      </p>
      {aspects.map((aspect) => (
        <>
          <h3 class="utrecht-heading-3">{matrix.aspects[aspect]}</h3>
          <Table
            view={view}
            caption={matrix.aspects[aspect]}
            columns={[{ text: rules.columns.light }, { text: rules.columns.rule }]}
          >
            {steeringRules
              .filter((rule) => rule.aspect === aspect)
              .map((rule) => (
                <Row>
                  <Cell>
                    <TrafficLight view={view} light={rule.light} />
                  </Cell>
                  <Cell>{ruleWords(view, rule)}</Cell>
                </Row>
              ))}
          </Table>
        </>
      ))}
    </details>
  );
}

function ruleWords(view: View, { code, limits }: SteeringRule): string {
  const wording = view.t.steering.rules.codes[code];
  return typeof wording === 'string' ? wording : wording(limits?.meetings ?? limits?.weeks ?? 0);
}
