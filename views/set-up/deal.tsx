import { addresses } from '../addresses.ts';
import { dates } from '../format.ts';
import { Facts } from '../parts/facts.tsx';
import { DateField, TextArea, TextField } from '../parts/fields.tsx';
import { Form, Submit } from '../parts/form.tsx';
import { PersonalCheck } from '../parts/personal-check.tsx';
import { Prose } from '../parts/prose.tsx';
import { OvertakenStep } from './overtaken.tsx';
import { programmeAndBack, type SetUp, toHere } from './props.ts';

/** What the deal is called, what it is about, and from when until when it runs. */
export function DealDone({ view, programme }: SetUp) {
  const { deal } = view.t.setUp;
  const { title, summary, startsOn, endsOn } = programme;
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <Prose text={summary} />
      <Facts facts={[[deal.runs, deal.between(...dates(startsOn, endsOn, view))]]} />
      <p>
        <a href={programmeAndBack}>{deal.edit}</a>
      </p>
    </>
  );
}

export function DealForm(props: SetUp) {
  const { view, programme } = props;
  const filled = props.filled.deal;
  const { fields } = view.t.programme;
  const { deal } = view.t.setUp;
  return (
    <>
      <OvertakenStep {...props} step="deal" labels={fields} />
      <Form
        view={view}
        action={toHere(addresses.setUpDeal)}
        filled={filled}
        labels={fields}
        version={programme.version}
      >
        <TextField
          name="title"
          label={fields.title}
          filled={filled}
          maxlength={200}
          hint={deal.workingTitle(programme.title)}
        />
        <TextArea name="summary" label={fields.summary} filled={filled} rows={4} hint={deal.summaryHint} />
        <DateField name="startsOn" label={fields.startsOn} filled={filled} />
        <DateField name="endsOn" label={fields.endsOn} filled={filled} />
        <PersonalCheck view={view} filled={filled} />
        <Submit text={deal.save} />
      </Form>
    </>
  );
}
