import { addresses } from '../addresses.ts';
import { Tabs } from '../parts/tabs.tsx';
import type { View } from '../view.ts';

/** Decisions and actions are one item in the navigation, and two lists. */
export function DecisionTabs({ view, here }: { view: View; here: 'decisions' | 'actions' }) {
  const { t } = view;
  const tabs = [
    { href: addresses.decisions, text: t.decisions.title, here: here === 'decisions' },
    { href: addresses.actions, text: t.actions.title, here: here === 'actions' },
  ];
  return <Tabs label={t.common.nav.decisions} tabs={tabs} />;
}
