/** @jsxImportSource hono/jsx */
import type { FC, PropsWithChildren } from 'hono/jsx';

// The table of views/parts, written for hono/jsx as it comes: what our own way of rendering is held against.

const Cell: FC<PropsWithChildren<{ label?: string; number?: boolean }>> = ({ label, number, children }) => (
  <td
    class={number ? 'utrecht-table__cell utrecht-table__cell--numeric-column' : 'utrecht-table__cell'}
    data-label={label}
  >
    {label ? <div>{children}</div> : children}
  </td>
);

const Row: FC<PropsWithChildren> = ({ children }) => <tr class="utrecht-table__row">{children}</tr>;

/** The body of a table with these texts, and the name of each column. */
export const plainTable = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
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
