import { addresses, withQuery } from '../addresses.ts';
import { type Choice, DateField, Select, TextArea, TextField } from '../parts/fields.tsx';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { Page } from '../parts/page.tsx';
import { PersonalCheck } from '../parts/personal-check.tsx';
import { spoken } from '../parts/spoken.ts';
import { Stale, type Theirs } from '../parts/stale.tsx';
import type { View } from '../view.ts';

type Props = {
  view: View;
  filled: Filled;
  programme: { version: number };
  ministries: Choice[];
  theirs?: Theirs;
};

/** The deal and the rhythm of its meetings, as the national lead arranges them. */
export function ProgrammeForm({ view, filled, programme, ministries, theirs }: Props) {
  const { t } = view;
  const { fields, sections } = t.programme;
  return (
    <Page
      view={view}
      title={t.programme.title}
      crumbs={[{ href: addresses.admin, text: t.programme.admin.title }]}
    >
      <ListHead title={t.programme.title} lead={t.programme.lead} />
      {theirs && (
        <Stale
          view={view}
          labels={fields}
          theirs={spoken(view, theirs, { firstContactId: ministries })}
          filled={{ ...filled, values: spoken(view, filled.values, { firstContactId: ministries }) }}
        />
      )}
      <Form
        view={view}
        action={withQuery(addresses.programme, { terug: view.back })}
        filled={filled}
        labels={fields}
        version={programme.version}
      >
        <h2 class="utrecht-heading-2">{sections.deal}</h2>
        <Deal view={view} filled={filled} ministries={ministries} />
        <h2 class="utrecht-heading-2">{sections.rhythm}</h2>
        <Rhythm view={view} filled={filled} />
        <h2 class="utrecht-heading-2">{sections.deadlines}</h2>
        <p>{t.programme.deadlinesHint}</p>
        {deadlines.map((name) => (
          <Amount view={view} filled={filled} name={name} />
        ))}
        <h2 class="utrecht-heading-2">{sections.people}</h2>
        <Amount view={view} filled={filled} name="retentionMonths" />
        <PersonalCheck view={view} filled={filled} />
        <Buttons view={view} submit={t.programme.save} cancel={view.back ?? addresses.admin} />
      </Form>
    </Page>
  );
}

const deadlines = ['updatesDueDays', 'agendaDueDays', 'circulateDueDays', 'minutesDueDays'] as const;

type PartProps = Pick<Props, 'view' | 'filled'>;

function Deal({ view, filled, ministries }: PartProps & { ministries: Choice[] }) {
  const { fields, firstContactHint, noFirstContact } = view.t.programme;
  return (
    <>
      <TextField name="title" label={fields.title} filled={filled} maxlength={200} />
      <TextArea name="summary" label={fields.summary} filled={filled} rows={5} />
      <DateField name="startsOn" label={fields.startsOn} filled={filled} />
      <DateField name="endsOn" label={fields.endsOn} filled={filled} />
      <Select
        name="firstContactId"
        label={fields.firstContactId}
        filled={filled}
        hint={firstContactHint}
        blank={noFirstContact}
        choices={ministries}
      />
    </>
  );
}

function Rhythm({ view, filled }: PartProps) {
  const { fields, anchorHint, timeHint } = view.t.programme;
  return (
    <>
      <Amount view={view} filled={filled} name="meetingWeeks" />
      <DateField name="meetingAnchorOn" label={fields.meetingAnchorOn} filled={filled} hint={anchorHint} />
      <TextField
        name="meetingStartsAt"
        label={fields.meetingStartsAt}
        filled={filled}
        type="time"
        hint={timeHint}
      />
      <Amount view={view} filled={filled} name="meetingMinutes" />
      <TextField name="meetingPlace" label={fields.meetingPlace} filled={filled} maxlength={200} />
    </>
  );
}

type AmountName = (typeof deadlines)[number] | 'meetingWeeks' | 'meetingMinutes' | 'retentionMonths';

function Amount({ view, filled, name }: PartProps & { name: AmountName }) {
  const label = view.t.programme.fields[name];
  return <TextField name={name} label={label} filled={filled} type="number" inputmode="numeric" />;
}
