import { membersOf } from '../../src/domain/programme/set-up.ts';
import { addresses } from '../addresses.ts';
import { Choices } from '../parts/choices.tsx';
import { Form, Submit } from '../parts/form.tsx';
import { OvertakenStep } from './overtaken.tsx';
import { programmeAndBack, type SetUp, toHere } from './props.ts';

/** The ministry that questions go to. */
export function ContactDone({ view, programme, members }: SetUp) {
  const contact = members.find(({ id }) => id === programme.firstContactId);
  return (
    <>
      {contact && <p>{contact.name}</p>}
      <p>
        <a href={programmeAndBack}>{view.t.setUp.contact.edit}</a>
      </p>
    </>
  );
}

export function ContactForm(props: SetUp) {
  const { view, programme } = props;
  const filled = props.filled.first_contact;
  const { contact } = view.t.setUp;
  const ministries = membersOf(props.members, 'ministry').map(({ id, name }) => ({ value: id, text: name }));
  const labels = { firstContactId: contact.field };
  return (
    <>
      <OvertakenStep
        {...props}
        step="first_contact"
        labels={labels}
        choices={{ firstContactId: ministries }}
      />
      <Form
        view={view}
        action={toHere(addresses.setUpContact)}
        filled={filled}
        labels={labels}
        version={programme.version}
      >
        <Choices
          type="radio"
          name="firstContactId"
          label={contact.field}
          filled={filled}
          hint={contact.lead}
          choices={ministries}
        />
        <Submit text={contact.save} />
      </Form>
    </>
  );
}
