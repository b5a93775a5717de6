import { type HeldItem, isTreated } from '../../src/domain/agenda/item.ts';
import { referenceOf, titleOf } from '../agenda/wording.ts';
import { date } from '../format.ts';
import { nl } from '../text/nl.ts';

type Agreed = { action: { id: number; text: string; owner: string; dueOn: string }; party: string | null };
type Facts = {
  heldOn: string;
  items: readonly HeldItem[];
  decisions: readonly { id: number; text: string }[];
  actions: readonly Agreed[];
};

/** A start for the minutes, in Dutch: the items that were discussed, then what was decided and agreed on. */
export function reportOutline({ heldOn, items, decisions, actions }: Facts): string {
  const reader = { t: nl, today: heldOn };
  const { report } = nl.meetings;
  const headings = items.filter(wasDiscussed).map((item, i) => {
    const reference = referenceOf(item);
    return `${i + 1}. ${reference ? `${reference.kind}-${reference.id} ` : ''}${titleOf(item, reader)}`;
  });
  const agreed = actions.map(({ action, party }) =>
    report.actionLine(`A-${action.id}`, action.text, action.owner || party || '', date(action.dueOn, reader)),
  );
  return [
    headings.join('\n\n'),
    ...listed(
      report.decisions,
      decisions.map(({ id, text }) => `B-${id} ${text}`),
    ),
    ...listed(report.actions, agreed),
  ].join('\n\n');
}

const wasDiscussed = (item: HeldItem) =>
  isTreated(item) ? item.outcome !== 'carried_over' : item.outcome === 'discussed';

const listed = (heading: string, lines: string[]) => (lines.length ? [[heading, ...lines].join('\n')] : []);
