import type { EmptySeat } from '../../src/domain/empty-seat.ts';
import { type PartyKind, partyKinds } from '../../src/domain/party.ts';
import { roles } from '../../src/domain/role.ts';
import { addresses, at } from '../addresses.ts';
import { type Choice, choicesOf, DateField, Select } from '../parts/fields.tsx';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import { spoken } from '../parts/spoken.ts';
import { Stale, type Theirs } from '../parts/stale.tsx';
import type { View } from '../view.ts';
import { AboutPerson } from './about.tsx';
import { LeftEmpty, Warned } from './left-empty.tsx';

/** A party to choose, of which kind. */
export type Party = Choice & { kind: PartyKind };

type Props = {
  view: View;
  filled: Filled;
  person: { id: number; name: string };
  assignment: { id: number; version: number };
  parties: Party[];
  /** The seats that nobody has any more when it ends or becomes this, and whether that was not said before. */
  left: EmptySeat[];
  isNews?: boolean;
  theirs?: Theirs;
  overtaken?: boolean;
};

/** That a role ends, or was written down wrongly. */
export function AssignmentForm(props: Props) {
  const { view, filled, person, assignment, parties, left, isNews = false, theirs, overtaken } = props;
  const { t } = view;
  const { fields } = t.people;
  const back = at(addresses.person, { id: person.id });
  return (
    <AboutPerson view={view} person={person} title={t.people.correctTitle(person.name)} overtaken={overtaken}>
      {theirs && (
        <Stale
          view={view}
          labels={fields}
          theirs={spoken(view, theirs, { role: choicesOf(roles, t.words.role), partyId: parties })}
          filled={{
            ...filled,
            values: spoken(view, filled.values, { role: choicesOf(roles, t.words.role), partyId: parties }),
          }}
        />
      )}
      <LeftEmpty
        view={view}
        seats={left}
        isNews={isNews}
        succession={at(addresses.succession, { id: person.id, assignment: assignment.id })}
      />
      <Form
        view={view}
        action={at(addresses.assignment, { id: person.id, assignment: assignment.id })}
        filled={filled}
        labels={fields}
        version={assignment.version}
      >
        <Warned seats={left} />
        <RoleFields view={view} filled={filled} parties={parties} />
        <Buttons view={view} submit={t.people.saveRole} cancel={back} />
      </Form>
    </AboutPerson>
  );
}

/** Which role, on whose behalf, from when until when. */
export function RoleFields({ view, filled, parties }: Pick<Props, 'view' | 'filled' | 'parties'>) {
  const { t } = view;
  const { fields } = t.people;
  return (
    <>
      <Select name="role" label={fields.role} filled={filled} choices={choicesOf(roles, t.words.role)} />
      <Select
        name="partyId"
        label={fields.partyId}
        filled={filled}
        blank={t.people.noParty}
        hint={t.people.partyHint}
        choices={[]}
        groups={byKind(view, parties)}
      />
      <DateField name="fromOn" label={fields.fromOn} filled={filled} />
      <DateField name="untilOn" label={fields.untilOn} filled={filled} hint={t.people.untilHint} />
    </>
  );
}

/** Cities apart from ministries: which of them fits depends on the role. */
const byKind = ({ t }: View, parties: Party[]) =>
  partyKinds.flatMap((kind) => {
    const choices = parties.filter((party) => party.kind === kind);
    return choices.length ? [{ label: t.parties.kinds[kind], choices }] : [];
  });
