import { addresses } from '../addresses.ts';
import { clock } from '../agenda/wording.ts';
import { date } from '../format.ts';
import { Facts } from '../parts/facts.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { Page } from '../parts/page.tsx';
import { Prose } from '../parts/prose.tsx';
import type { View } from '../view.ts';

export type Programme = {
  title: string;
  summary: string;
  startsOn: string;
  endsOn: string;
  meetingWeeks: number;
  meetingAnchorOn: string;
  meetingStartsAt: string;
  meetingMinutes: number;
  meetingPlace: string;
  updatesDueDays: number;
  agendaDueDays: number;
  circulateDueDays: number;
  minutesDueDays: number;
  retentionMonths: number;
};

/** The deal and the rhythm of its meetings, to read. */
export function ProgrammeFile(props: { view: View; programme: Programme; firstContact?: string }) {
  const { view, programme } = props;
  const { t } = view;
  const { fields, sections } = t.programme;
  const days = (n: number) => t.common.workingDays(n);
  return (
    <Page
      view={view}
      title={t.programme.title}
      crumbs={[{ href: addresses.admin, text: t.programme.admin.title }]}
    >
      <ListHead title={programme.title} lead={t.programme.readOnly} />
      <Prose text={programme.summary} />
      <Facts
        facts={[
          [fields.startsOn, date(programme.startsOn, view)],
          [fields.endsOn, date(programme.endsOn, view)],
          [fields.firstContactId, props.firstContact ?? t.programme.noFirstContact],
        ]}
      />
      <h2 class="utrecht-heading-2">{sections.rhythm}</h2>
      <Facts
        facts={[
          [fields.meetingWeeks, t.common.weeks(programme.meetingWeeks)],
          [fields.meetingAnchorOn, date(programme.meetingAnchorOn, view)],
          [fields.meetingStartsAt, clock(programme.meetingStartsAt, view)],
          [fields.meetingMinutes, t.meetings.minutes(programme.meetingMinutes)],
          [fields.meetingPlace, programme.meetingPlace],
        ]}
      />
      <h2 class="utrecht-heading-2">{sections.deadlines}</h2>
      <Facts
        facts={[
          [fields.updatesDueDays, days(programme.updatesDueDays)],
          [fields.agendaDueDays, days(programme.agendaDueDays)],
          [fields.circulateDueDays, days(programme.circulateDueDays)],
          [fields.minutesDueDays, days(programme.minutesDueDays)],
        ]}
      />
      <h2 class="utrecht-heading-2">{sections.people}</h2>
      <Facts facts={[[fields.retentionMonths, t.common.monthCount(programme.retentionMonths)]]} />
    </Page>
  );
}
