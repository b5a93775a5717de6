import { sql } from 'drizzle-orm';
import { type OwnerKind, ownerKinds } from '../../../src/domain/experiment.ts';
import type { Most } from '../../../src/domain/page-size.ts';
import type { Database } from '../../database.ts';
import { experimentCities, experiments, owners, parties, programme } from '../../schema/index.ts';
import { remembered } from '../remembered.ts';

/** One kind of owner that an experiment lacks; `total` counts all vacancies. */
export type Vacancy = {
  id: number;
  title: string;
  cities: string[];
  kind: OwnerKind;
  since: string;
  total: number;
};

const vacanciesOf = remembered<Vacancy[]>(4);
const tables = [experiments, experimentCities, owners, parties, programme];

/**
 * The owners that experiments which are not over lack today, the longest vacancy first: the same rules as `vacancies`.
 * All experiments are gone through to know them.
 */
export const vacanciesToday = (database: Database, today: string, { waiting }: Most) =>
  vacanciesOf(database, `${today} ${waiting}`, {
    tables,
    json: {
      vacancies: sql`(
  with vacant as (
    select experiments.id, title, kind.value as kind, kind.key as nth, max(starts_on, (select starts_on from programme), coalesce(
      (select date(max(until_on), '+1 day') from owners where experiment_id = experiments.id and kind = kind.value
        and from_on <= ${today}), starts_on)) as since
    from experiments
    cross join json_each(${JSON.stringify(ownerKinds)}) as kind
    where state not in ('stopped', 'completed')
      and max(starts_on, (select starts_on from programme)) <= ${today}
      and not exists (select 1 from owners where experiment_id = experiments.id and owners.kind = kind.value
        and from_on <= ${today} and (until_on is null or until_on >= ${today}))
  ),
  shown as (
    select *, count(*) over () as total from vacant order by since, title, id, nth limit ${waiting}
  )
  select json_group_array(json_object('id', id, 'title', title, 'kind', kind, 'since', since, 'total', total,
    'cities', (select json_group_array(name) from (select name from experiment_cities
      inner join parties on parties.id = city_id where experiment_id = shown.id order by name))))
  from shown)`,
    },
  });
