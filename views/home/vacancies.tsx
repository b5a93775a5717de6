import type { EmptySeat } from '../../src/domain/empty-seat.ts';
import type { OwnerKind } from '../../src/domain/experiment.ts';
import { addresses, at } from '../addresses.ts';
import { date, list } from '../format.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { Rest } from '../parts/rest.tsx';
import { emptySeatText, fillingOf } from '../people/empty-seats.tsx';
import type { View } from '../view.ts';

export type VacancyRow = {
  experiment: { id: number; title: string };
  cities: string[];
  kind: OwnerKind;
  since: string;
  days: number;
};

type Props = { view: View; seats: EmptySeat[]; vacancies: VacancyRow[]; total: number };

/** Seats that nobody has, and experiments that lack somebody to answer for them, the longest first. */
export function Vacancies({ view, seats, vacancies, total }: Props) {
  const { lead } = view.t.home;
  const { ownerKind } = view.t.words;
  return (
    <section>
      <h2 class="utrecht-heading-2">{lead.vacancies}</h2>
      {!total && <p>{lead.noVacancies}</p>}
      <ul class="tasks">
        {seats.map((seat) => (
          <li>
            <span>{emptySeatText(view, seat)}</span>
            <ActionLink {...fillingOf(view, seat)} />
          </li>
        ))}
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
      <Rest view={view} shown={seats.length + vacancies.length} total={total} />
    </section>
  );
}
