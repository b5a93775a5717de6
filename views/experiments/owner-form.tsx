import { addresses, at } from '../addresses.ts';
import { capital, date } from '../format.ts';
import type { Choice } from '../parts/fields.tsx';
import { Buttons, type Filled, Form, Submit } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { Stale, type Theirs } from '../parts/stale.tsx';
import type { View } from '../view.ts';
import { OwnerFields } from './owner-fields.tsx';

type Props = {
  view: View;
  experiment: { id: number; title: string };
  owner: { id: number; version: number };
  parties: Choice[];
  filled: Filled;
  theirs?: Theirs;
};

/** Recording that an owner leaves, correcting what was recorded, or taking away what never was true. */
export function OwnerForm(props: Props) {
  const { view, experiment, owner, parties, filled, theirs } = props;
  const { owners } = view.t.experiments;
  const list = at(addresses.owners, experiment);
  return (
    <Page view={view} title={owners.editTitle} crumbs={[{ href: list, text: owners.title }]}>
      <h1 class="utrecht-heading-1">{owners.editTitle}</h1>
      {theirs && (
        <Stale
          view={view}
          labels={owners.fields}
          theirs={readable(props, theirs)}
          filled={{ values: readable(props, filled.values), errors: {} }}
        />
      )}
      <Form
        view={view}
        action={at(addresses.owner, { id: experiment.id, owner: owner.id })}
        filled={filled}
        labels={owners.fields}
        version={owner.version}
      >
        <OwnerFields view={view} filled={filled} parties={parties} />
        <Buttons view={view} submit={owners.save} cancel={list} />
      </Form>
      <Removal {...props} />
    </Page>
  );
}

function Removal({ view, experiment, owner }: Props) {
  const { removeTitle, removeLead, remove } = view.t.experiments.owners;
  const action = at(addresses.ownerRemoval, { id: experiment.id, owner: owner.id });
  return (
    <details class="correction">
      <summary>{removeTitle}</summary>
      <p>{removeLead}</p>
      <Form view={view} action={action} filled={{ values: {}, errors: {} }} version={owner.version}>
        <Submit text={remove} kind="secondary" />
      </Form>
    </details>
  );
}

type Values = Record<string, string | string[] | number | null | undefined>;

/** The values as the reader says them, to lay two versions side by side. */
function readable({ view, parties }: Props, values: Values): Record<string, string> {
  const kinds = view.t.words.ownerKind as Record<string, string>;
  const day = (value: Values[string]) => (value ? date(String(value), view) : '');
  return {
    kind: capital(kinds[String(values.kind)] ?? ''),
    partyId: parties.find(({ value }) => String(value) === String(values.partyId))?.text ?? '',
    title: String(values.title ?? ''),
    fromOn: day(values.fromOn),
    untilOn: day(values.untilOn),
  };
}
