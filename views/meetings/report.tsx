import type { Child } from '#html/jsx-runtime';
import { addresses, at } from '../addresses.ts';
import { date, fullDate } from '../format.ts';
import { type Choice, Select, TextArea } from '../parts/fields.tsx';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { PersonalCheck } from '../parts/personal-check.tsx';
import { Prose } from '../parts/prose.tsx';
import { Stale, type Theirs } from '../parts/stale.tsx';
import type { View } from '../view.ts';
import { nameOf, whenInWords } from './when.ts';

type Meeting = {
  id: number;
  number: number;
  version: number;
  heldOn: string;
  startsAt: string;
  minutes: number;
  minutesDueOn: string;
  report: string;
  reportAdoptedInId: number | null;
};

type Props = {
  view: View;
  meeting: Meeting;
  /** The later meetings that can adopt these minutes. */
  adopters: { id: number; number: number; heldOn: string }[];
  /** Absent for who may not write them, or not yet. */
  filled?: Filled;
  /** The outline that is offered as long as nothing was written. */
  isOutline?: boolean;
  theirs?: Theirs;
};

/** The minutes of one meeting: to read, and for the national lead to write. */
export function MeetingReport(props: Props) {
  const { view, meeting, adopters } = props;
  const { report, title, name } = view.t.meetings;
  const adopter = adopters.find(({ id }) => id === meeting.reportAdoptedInId);
  const crumbs = [
    { href: addresses.meetings, text: title },
    { href: at(addresses.meeting, { id: meeting.id }), text: name(meeting.number) },
  ];
  return (
    <Page view={view} title={report.title(meeting.number)} crumbs={crumbs}>
      <h1 class="utrecht-heading-1">{report.title(meeting.number)}</h1>
      <p class="lead">{whenInWords(meeting, view, fullDate)}</p>
      {meeting.report ? (
        <>
          <p class="quiet">{adopter ? report.adopted(nameOf(adopter, view)) : report.draft}</p>
          <Prose text={meeting.report} />
        </>
      ) : (
        <p>
          {report.none} {report.due(date(meeting.minutesDueOn, view))}
        </p>
      )}
      <ReportForm {...props} />
    </Page>
  );
}

function ReportForm({ view, meeting, adopters, filled, isOutline, theirs }: Props) {
  const { report } = view.t.meetings;
  if (!filled) return null;
  const isOpen = !meeting.report || Boolean(theirs) || Object.keys(filled.errors).length > 0;
  const choices: Choice[] = adopters.map((one) => ({ value: one.id, text: nameOf(one, view) }));
  return (
    <ReportBox title={meeting.report ? report.edit : report.write} isOpen={isOpen}>
      {isOutline && <p>{report.prefilled}</p>}
      {theirs && <Stale view={view} labels={report.fields} theirs={theirs} filled={filled} />}
      <Form
        view={view}
        action={at(addresses.report, { id: meeting.id })}
        filled={filled}
        labels={report.fields}
        version={meeting.version}
      >
        <TextArea
          name="report"
          label={report.fields.report}
          filled={filled}
          rows={24}
          maxlength={40_000}
          hint={view.t.common.noCaseData}
        />
        <Select
          name="reportAdoptedInId"
          label={report.fields.reportAdoptedInId}
          filled={filled}
          blank={report.notAdopted}
          choices={choices}
        />
        <PersonalCheck view={view} filled={filled} />
        <Buttons view={view} submit={report.save} cancel={at(addresses.meeting, { id: meeting.id })} />
      </Form>
    </ReportBox>
  );
}

/** Where one writes: open as long as there is nothing to read. */
function ReportBox({ title, isOpen, children }: { title: string; isOpen: boolean; children: Child }) {
  return (
    <details class="report-box no-print" open={isOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
