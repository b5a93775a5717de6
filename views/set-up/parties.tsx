import type { PartyKind } from '../../src/domain/party.ts';
import { membersOf } from '../../src/domain/programme/set-up.ts';
import { addresses, withQuery } from '../addresses.ts';
import { list } from '../format.ts';
import { Facts } from '../parts/facts.tsx';
import { DateField, TextArea } from '../parts/fields.tsx';
import { Form, Submit } from '../parts/form.tsx';
import { type SetUp, setUpHere, toHere } from './props.ts';

/** Who takes part, as far as is known. */
export function Parties({ view, members }: SetUp) {
  const { parties } = view.t.setUp;
  const named = (kind: PartyKind) =>
    list(
      membersOf(members, kind).map(({ name }) => name),
      view,
    );
  return (
    <Facts
      facts={[
        [parties.cities, named('city')],
        [parties.ministries, named('ministry')],
      ]}
    />
  );
}

export function PartiesDone(props: SetUp) {
  const { parties } = props.view.t.setUp;
  return (
    <>
      <Parties {...props} />
      <p>
        <a href={withQuery(addresses.parties, { terug: setUpHere })}>{parties.edit}</a>
      </p>
      <h3 class="utrecht-heading-3">{parties.more}</h3>
      <PartiesForm {...props} />
    </>
  );
}

/** Several at once, one name on a line. */
export function PartiesForm({ view, filled: { parties: filled } }: SetUp) {
  const { parties } = view.t.setUp;
  const { fields } = parties;
  return (
    <Form view={view} action={toHere(addresses.setUpParties)} filled={filled} labels={fields}>
      <TextArea
        name="cities"
        label={fields.cities}
        filled={filled}
        rows={4}
        maxlength={4000}
        hint={parties.citiesHint}
      />
      <TextArea
        name="ministries"
        label={fields.ministries}
        filled={filled}
        rows={4}
        maxlength={4000}
        hint={parties.ministriesHint}
      />
      <DateField name="joinedOn" label={fields.joinedOn} filled={filled} />
      <Submit text={parties.add} />
    </Form>
  );
}
