import { type Comparison, compareAgendas } from '../../src/domain/agenda/compare.ts';
import type { Item } from '../../src/domain/agenda/item.ts';
import type { View } from '../view.ts';
import { ChangeList } from './change-list.tsx';
import type { Version } from './version.tsx';
import { titleOf } from './wording.ts';

/** Where the top of the page leads to. */
export const changesId = 'veranderd';

/** What differs from the version before, for who read that one. */
export function Changes({ view, version, previous }: { view: View; version: Version; previous: Version }) {
  const texts = view.t.agendaSteps.version;
  const { added, removed, changed }: Comparison = compareAgendas(
    previous.document.items,
    version.document.items,
  );
  const isSame = added.length + removed.length + changed.length === 0;
  return (
    <section class="no-print" id={changesId}>
      <h2 class="utrecht-heading-2">{texts.changes(previous.number)}</h2>
      {isSame && <p>{texts.noChanges(previous.number)}</p>}
      <Titles title={texts.added} items={added} view={view} />
      {changed.length > 0 && <h3>{texts.changed}</h3>}
      <ul>
        {changed.map((change) => (
          <li>
            {titleOf(change.after, view)}
            <ChangeList view={view} change={change} />
          </li>
        ))}
      </ul>
      <Titles title={texts.removed} items={removed} view={view} />
    </section>
  );
}

function Titles({ title, items, view }: { title: string; items: Item[]; view: View }) {
  if (!items.length) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li>{titleOf(item, view)}</li>
        ))}
      </ul>
    </>
  );
}
