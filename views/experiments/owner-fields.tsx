import { ownerKinds } from '../../src/domain/experiment.ts';
import { type Choice, choicesOf, DateField, Select, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/form.tsx';
import type { View } from '../view.ts';

type Props = { view: View; filled: Filled; parties: Choice[] };

/** Who, from which organisation, in which office, from when until when. */
export function OwnerFields({ view, filled, parties }: Props) {
  const { t } = view;
  const { fields, hints } = t.experiments.owners;
  return (
    <>
      <Select
        name="kind"
        label={fields.kind}
        filled={filled}
        blank={t.common.choose}
        choices={choicesOf(ownerKinds, t.words.ownerKind)}
      />
      <Select
        name="partyId"
        label={fields.partyId}
        filled={filled}
        blank={t.common.choose}
        hint={hints.partyId}
        choices={parties}
      />
      <TextField name="title" label={fields.title} filled={filled} maxlength={120} hint={hints.title} />
      <DateField name="fromOn" label={fields.fromOn} filled={filled} />
      <DateField
        name="untilOn"
        label={fields.untilOn}
        filled={filled}
        optional={t.common.optional}
        hint={hints.untilOn}
      />
    </>
  );
}
