import { sections } from '../../src/domain/agenda.ts';
import { addresses, at } from '../addresses.ts';
import { choicesOf, Select, TextField } from '../parts/fields.tsx';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import type { View } from '../view.ts';
import { AgendaPage } from './page.tsx';
import type { AgendaMeeting } from './props.ts';

type Props = { view: View; meeting: AgendaMeeting; filled: Filled };

/** Putting something on the agenda that nothing in the programme asks for. */
export function NewItem({ view, meeting, filled }: Props) {
  const { form, tools } = view.t.agenda;
  const labels = {
    title: form.newTitle,
    minutes: form.minutes,
    presenter: form.presenter,
    section: form.section,
  };
  return (
    <AgendaPage view={view} meeting={meeting} title={tools.add} inAgenda>
      <h1 class="utrecht-heading-1">{tools.add}</h1>
      <Form
        view={view}
        action={at(addresses.newAgendaItem, { id: meeting.id })}
        filled={filled}
        labels={labels}
        version={meeting.version}
      >
        <TextField
          name="title"
          label={labels.title}
          filled={filled}
          maxlength={200}
          hint={view.t.common.noCaseData}
        />
        <TextField name="minutes" label={labels.minutes} filled={filled} type="number" inputmode="numeric" />
        <TextField
          name="presenter"
          label={labels.presenter}
          filled={filled}
          maxlength={100}
          hint={form.presenterHint}
        />
        <Select
          name="section"
          label={labels.section}
          filled={filled}
          choices={choicesOf(sections, view.t.words.section)}
        />
        <Buttons view={view} submit={form.add} cancel={at(addresses.agenda, { id: meeting.id })} />
      </Form>
    </AgendaPage>
  );
}
