import { type PolicyDomain, policyDomains } from '../../src/domain/funding.ts';
import { addresses, at } from '../addresses.ts';
import { capital } from '../format.ts';
import { Choices } from '../parts/choices.tsx';
import { TextField } from '../parts/fields.tsx';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { PersonalCheck } from '../parts/personal-check.tsx';
import { Stale, type Theirs } from '../parts/stale.tsx';
import type { View } from '../view.ts';

type Props = {
  view: View;
  experiment: { id: number; title: string };
  filled: Filled;
  /** Per domain the version of what is recorded now; 0 when nothing is. */
  versions: Record<PolicyDomain, number>;
  theirs?: Theirs;
};

/** In which domains the benefits land: one tick and one line per domain. */
export function BenefitsForm({ view, experiment, filled, versions, theirs }: Props) {
  const { t } = view;
  const { formTitle, formLead, edit } = t.experiments.benefits;
  const file = at(addresses.experiment, experiment);
  return (
    <Page view={view} title={formTitle} crumbs={[{ href: file, text: experiment.title }]}>
      <h1 class="utrecht-heading-1">{formTitle}</h1>
      <p class="lead">{formLead}</p>
      {theirs && <Stale view={view} labels={labelsIn(view)} theirs={theirs} filled={inWords(view, filled)} />}
      <Form view={view} action={at(addresses.benefits, experiment)} filled={filled} labels={labelsIn(view)}>
        {policyDomains.map((domain) => (
          <Domain view={view} domain={domain} filled={filled} version={versions[domain]} />
        ))}
        <PersonalCheck view={view} filled={filled} />
        <Buttons view={view} submit={edit} cancel={file} />
      </Form>
    </Page>
  );
}

type DomainProps = { view: View; domain: PolicyDomain; filled: Filled; version: number };

function Domain({ view, domain, filled, version }: DomainProps) {
  const { t } = view;
  const name = t.words.policyDomain[domain];
  return (
    <div class="benefit">
      <input type="hidden" name={`${domain}Version`} value={String(version)} />
      <Choices
        type="checkbox"
        name={domain}
        label={capital(name)}
        filled={filled}
        choices={[{ value: 'yes', text: t.experiments.benefits.landHere }]}
      />
      <TextField
        name={`${domain}Note`}
        label={t.experiments.benefits.note(name)}
        filled={filled}
        maxlength={300}
      />
    </div>
  );
}

function labelsIn({ t }: View): Record<string, string> {
  return Object.fromEntries(
    policyDomains.flatMap((domain) => [
      [domain, capital(t.words.policyDomain[domain])],
      [`${domain}Note`, t.experiments.benefits.note(t.words.policyDomain[domain])],
    ]),
  );
}

/** A tick in words, to lay two versions side by side. */
const inWords = ({ t }: View, { values, errors }: Filled): Filled => ({
  values: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === 'yes' ? t.common.yes : value]),
  ),
  errors,
});
