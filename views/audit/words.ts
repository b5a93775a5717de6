import type { Text } from '../text/index.ts';

/** What an act is called on screen; one that has no words yet is shown as it is called in the code. */
export const actionText = (t: Text, action: string): string =>
  (t.audit.actions as Record<string, string>)[action] ?? action;

/** The acts whose words hold all these words. */
export function actionsNamed(t: Text, words: string): string[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return Object.entries(t.audit.actions)
    .filter(([, text]) => wanted.every((word) => text.toLowerCase().includes(word)))
    .map(([action]) => action);
}

/** What a kind of record is called on screen. */
export function tableText(t: Text, table: string): string {
  const known: Record<string, string> = { ...t.history.tables, ...t.audit.tables };
  return known[table] ?? t.history.tables.other;
}

/** The kinds of record that one can filter by, in the words of the reader. */
export const tableChoices = ({ history, audit }: Text) =>
  Object.entries({ ...history.tables, ...audit.tables })
    .filter(([table]) => table !== 'other')
    .map(([value, text]) => ({ value, text }))
    .sort((a, b) => a.text.localeCompare(b.text));
