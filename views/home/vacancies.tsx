import type { OwnerKind } from '../../src/domain/experiment.ts';
import { addresses, at } from '../addresses.ts';
import { date, list } from '../format.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { Rest } from '../parts/rest.tsx';
import type { View } from '../view.ts';

export type VacancyRow = {
  experiment: { id: number; title: string };
  cities: string[];
  kind: OwnerKind;
  since: string;
  days: number;
};

/** Experiments that lack somebody to answer for them, the longest first. */
export function Vacancies(props: { view: View; vacancies: VacancyRow[]; total: number }) {
  const { view, vacancies, total } = props;
  const { lead } = view.t.home;
  const { ownerKind } = view.t.words;
  return (
    <section>
      <h2 class="utrecht-heading-2">{lead.vacancies}</h2>
      {!vacancies.length && <p>{lead.noVacancies}</p>}
      <ul class="tasks">
        {vacancies.map(({ experiment, cities, kind, since, days }) => (
          <li>
            <span>
              {list(cities, view)}:{' '}
              <a href={at(addresses.experiment, { id: experiment.id })}>{experiment.title}</a>,{' '}
              {lead.vacancy(ownerKind[kind])}{' '}
              <span class="quiet">{lead.vacantFor(date(since, view), view.t.common.days(days))}</span>
            </span>
            <ActionLink
              href={at(addresses.owners, { id: experiment.id }, { rol: kind })}
              text={lead.appoint}
            />
          </li>
        ))}
      </ul>
      <Rest view={view} shown={vacancies.length} total={total} />
    </section>
  );
}
