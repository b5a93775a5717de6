import { securings } from '../../src/domain/experiment.ts';
import { addresses, at } from '../addresses.ts';
import { capital } from '../format.ts';
import { Choices } from '../parts/choices.tsx';
import { choicesOf, TextArea } from '../parts/fields.tsx';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { PersonalCheck } from '../parts/personal-check.tsx';
import { Stale, type Theirs } from '../parts/stale.tsx';
import type { View } from '../view.ts';

type Props = {
  view: View;
  experiment: { id: number; title: string; version: number };
  filled: Filled;
  theirs?: Theirs;
};

/** Whether the way of working is paid for when the experiment is over. */
export function SecuringForm({ view, experiment, filled, theirs }: Props) {
  const { t } = view;
  const { formTitle, formLead, edit, fields } = t.experiments.securing;
  const file = at(addresses.experiment, experiment);
  const action = at(addresses.securing, experiment);
  return (
    <Page view={view} title={formTitle} crumbs={[{ href: file, text: experiment.title }]}>
      <h1 class="utrecht-heading-1">{formTitle}</h1>
      <p class="lead">{formLead}</p>
      {theirs && (
        <Stale
          view={view}
          labels={fields}
          theirs={inWords(view, theirs)}
          filled={{ values: inWords(view, filled.values), errors: {} }}
        />
      )}
      <Form view={view} action={action} filled={filled} labels={fields} version={experiment.version}>
        <Choices
          type="radio"
          name="securing"
          label={fields.securing}
          filled={filled}
          choices={choicesOf(securings, t.words.securing)}
        />
        <TextArea
          name="securingNote"
          label={fields.securingNote}
          filled={filled}
          optional={t.common.optional}
          maxlength={1000}
        />
        <PersonalCheck view={view} filled={filled} />
        <Buttons view={view} submit={edit} cancel={file} />
      </Form>
    </Page>
  );
}

type Values = Record<string, string | string[] | number | null | undefined>;

const inWords = ({ t }: View, { securing, securingNote }: Values) => ({
  securing: capital((t.words.securing as Record<string, string>)[String(securing)] ?? ''),
  securingNote: String(securingNote ?? ''),
});
