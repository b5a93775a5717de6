import type { Child } from '#html/jsx-runtime';
import { addresses, at } from '../addresses.ts';
import { Page } from '../parts/page.tsx';
import type { View } from '../view.ts';

type Props = {
  view: View;
  meeting: { id: number; number: number };
  title: string;
  /** The page is a step from the agenda: the way back leads there. */
  inAgenda?: boolean;
  children: Child;
};

/** The frame of every page about one agenda. */
export function AgendaPage({ view, meeting, title, inAgenda, children }: Props) {
  const { t } = view;
  const file = { href: at(addresses.meeting, { id: meeting.id }), text: t.meetings.name(meeting.number) };
  const agenda = { href: at(addresses.agenda, { id: meeting.id }), text: t.agenda.title(meeting.number) };
  const crumbs = inAgenda ? [file, agenda] : [{ href: addresses.meetings, text: t.meetings.title }, file];
  return (
    <Page view={view} title={title} crumbs={crumbs}>
      {children}
    </Page>
  );
}
