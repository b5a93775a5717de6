import { addresses, at } from '../addresses.ts';
import { spanText } from '../parties/span.tsx';
import { type Choice, DateField, Select, TextField } from '../parts/fields.tsx';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import type { View } from '../view.ts';
import { AboutPerson } from './about.tsx';
import { type Seat, seatText } from './seat.ts';

type Props = {
  view: View;
  person: { id: number; name: string };
  seat: Seat & { assignment: { version: number } };
  candidates: Choice[];
  filled: Filled;
  overtaken?: boolean;
};

/** Who takes over a role, and from which day. */
export function SuccessionForm({ view, person, seat, candidates, filled, overtaken }: Props) {
  const { succession } = view.t.people;
  const file = at(addresses.person, { id: person.id });
  return (
    <AboutPerson view={view} person={person} title={succession.title(person.name)} overtaken={overtaken}>
      <p class="lead">{succession.about(`${seatText(seat, view)}, ${spanText(seat.assignment, view)}`)}</p>
      <Form
        view={view}
        action={at(addresses.succession, { id: person.id, assignment: seat.assignment.id })}
        filled={filled}
        labels={succession.fields}
        version={seat.assignment.version}
      >
        <Fields view={view} filled={filled} candidates={candidates} />
        <Buttons view={view} submit={succession.check} cancel={file} />
      </Form>
    </AboutPerson>
  );
}

function Fields({ view, filled, candidates }: Pick<Props, 'view' | 'filled' | 'candidates'>) {
  const { fields, somebodyNew, onlyNew, emailHint, fromOnHint } = view.t.people.succession;
  return (
    <>
      <Select
        name="successorId"
        label={fields.successorId}
        filled={filled}
        blank={somebodyNew}
        choices={candidates}
      />
      <TextField
        name="name"
        label={fields.name}
        filled={filled}
        maxlength={100}
        autocomplete="off"
        optional={onlyNew}
      />
      <TextField
        name="email"
        label={fields.email}
        filled={filled}
        type="email"
        maxlength={200}
        autocomplete="off"
        hint={emailHint}
        optional={onlyNew}
      />
      <DateField name="fromOn" label={fields.fromOn} filled={filled} hint={fromOnHint} />
    </>
  );
}
