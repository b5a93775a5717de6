import { Cell, Row } from '../../views/parts/table.tsx';

/** The body of a table as the pages draw it. */
export const ownTable = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  String(
    <tbody class="utrecht-table__body">
      {rows.map((texts) => (
        <Row>
          {texts.map((text, at) => (
            <Cell label={columns[at]} number={at === 6}>
              {text}
            </Cell>
          ))}
        </Row>
      ))}
    </tbody>,
  );
