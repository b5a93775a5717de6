import { periodKinds } from '../../src/domain/meeting.ts';
import { addresses, at } from '../addresses.ts';
import { choicesOf, DateField, Select, TextField } from '../parts/fields.tsx';
import { Buttons, empty, type Filled, Form, Submit } from '../parts/form.tsx';
import { Overtaken } from '../parts/overtaken.tsx';
import { Page } from '../parts/page.tsx';
import { spoken } from '../parts/spoken.ts';
import { Stale, type Theirs } from '../parts/stale.tsx';
import type { View } from '../view.ts';

type Props = {
  view: View;
  filled: Filled;
  period: { id: number; label: string; version: number };
  theirs?: Theirs;
  overtaken?: boolean;
};

/** Changing a period, or taking it off the calendar. */
export function PeriodForm({ view, filled, period, theirs, overtaken }: Props) {
  const { t } = view;
  const { id, version } = period;
  return (
    <Page
      view={view}
      title={t.periods.editTitle}
      crumbs={[
        { href: addresses.admin, text: t.programme.admin.title },
        { href: addresses.periods, text: t.periods.title },
      ]}
    >
      <h1 class="utrecht-heading-1">{t.periods.edit(period.label)}</h1>
      {overtaken && <Overtaken view={view} />}
      {theirs && (
        <Stale
          view={view}
          labels={t.periods.fields}
          theirs={spoken(view, theirs, { kind: choicesOf(periodKinds, t.words.periodKind) })}
          filled={{
            ...filled,
            values: spoken(view, filled.values, { kind: choicesOf(periodKinds, t.words.periodKind) }),
          }}
        />
      )}
      <Form
        view={view}
        action={at(addresses.period, { id })}
        filled={filled}
        labels={t.periods.fields}
        version={version}
      >
        <PeriodFields view={view} filled={filled} />
        <Buttons view={view} submit={t.periods.save} cancel={addresses.periods} />
      </Form>
      <Form view={view} action={at(addresses.periodRemoval, { id })} filled={empty} version={version}>
        <Submit text={t.periods.remove} kind="secondary" />
      </Form>
    </Page>
  );
}

export function PeriodFields({ view, filled }: Pick<Props, 'view' | 'filled'>) {
  const { fields } = view.t.periods;
  return (
    <>
      <Select
        name="kind"
        label={fields.kind}
        filled={filled}
        choices={choicesOf(periodKinds, view.t.words.periodKind)}
      />
      <TextField name="label" label={fields.label} filled={filled} maxlength={100} />
      <DateField name="fromOn" label={fields.fromOn} filled={filled} />
      <DateField name="untilOn" label={fields.untilOn} filled={filled} />
    </>
  );
}
