import { addresses, at } from '../addresses.ts';
import { TextField } from '../parts/fields.tsx';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { Stale, type Theirs } from '../parts/stale.tsx';
import type { View } from '../view.ts';

type Props = {
  view: View;
  filled: Filled;
  experiment: { id: number; title: string };
  /** The years to fill in; `version` is 0 for a year that has no need yet. */
  years: { year: number; version: number }[];
  theirs?: Theirs;
};

export const amountField = (year: number) => `amount${year}`;
export const versionField = (year: number) => `version${year}`;

/** What an experiment needs, all years at once: each year keeps its own version. */
export function NeedsForm({ view, filled, experiment, years, theirs }: Props) {
  const { funding } = view.t;
  const back = `${at(addresses.experiment, { id: experiment.id })}#funding`;
  const labels = Object.fromEntries(years.map(({ year }) => [amountField(year), funding.needOf(year)]));
  return (
    <Page view={view} title={funding.needsTitle} crumbs={[{ href: back, text: experiment.title }]}>
      <h1 class="utrecht-heading-1">{funding.needsTitle}</h1>
      <p class="lead">{funding.needsLead}</p>
      {theirs && <Stale view={view} labels={labels} theirs={theirs} filled={filled} />}
      <Form
        view={view}
        action={at(addresses.fundingNeeds, { id: experiment.id })}
        filled={filled}
        labels={labels}
      >
        {years.map(({ year, version }) => (
          <>
            <input type="hidden" name={versionField(year)} value={String(version)} />
            <TextField
              name={amountField(year)}
              label={funding.needOf(year)}
              filled={filled}
              inputmode="numeric"
            />
          </>
        ))}
        <Buttons view={view} submit={funding.saveNeeds} cancel={back} />
      </Form>
    </Page>
  );
}
