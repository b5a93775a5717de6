import { Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { experimentFile, wholeHistory } from '../../db/queries/experiment-file.ts';
import { experimentList } from '../../db/queries/experiment-list.ts';
import { type ExperimentOrder, experimentColumns } from '../../db/queries/experiment-order.ts';
import { cityChoices } from '../../db/queries/experiment-scope.ts';
import { fundingOfExperiment } from '../../db/queries/funding.ts';
import { milestonesOfExperiment } from '../../db/queries/milestones.ts';
import { addresses, at, withQuery } from '../../views/addresses.ts';
import { ExperimentFile } from '../../views/experiments/file.tsx';
import { ExperimentHistory } from '../../views/experiments/history-page.tsx';
import { ExperimentList } from '../../views/experiments/list.tsx';
import { yearOf } from '../domain/day.ts';
import { experimentStates, themes } from '../domain/experiment.ts';
import { pageSize } from '../domain/page-size.ts';
import { can as may } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as shape from '../http/filter.ts';
import { idOf, pageOf, pagingOf } from '../http/paging.ts';
import { page } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { orderOf, sortingOf } from '../http/sorting.ts';
import { judged, mayEdit } from './experiment-judged.ts';
import { rowsOf } from './experiment-rows.ts';

const filters = z.object({
  q: shape.words,
  stad: shape.record,
  thema: shape.oneOf(themes),
  staat: shape.oneOf(experimentStates),
});

const usual: ExperimentOrder = { by: 'title', descending: false };

export const experiments = new Hono<Env>()
  .get(addresses.experiments, can('overview.read'), async (c) => {
    const { database, programme, today, view, actor } = c.var;
    const filter = filters.parse(c.req.query());
    const sorteer = c.req.query('sorteer') ?? '';
    const order = orderOf(sorteer, experimentColumns, usual);
    const year = yearOf(today);
    const found = await read(database, {
      ...experimentList(database, chosen(filter), order, pageOf(c), year),
      cityChoices: cityChoices(database),
    });
    const here = { ...filter, sorteer };
    return page(
      c,
      <ExperimentList
        view={view}
        rows={rowsOf(found, programme, year, today)}
        year={year}
        paging={pagingOf(addresses.experiments, here, pageOf(c), found.total[0]?.count ?? 0)}
        sort={sortingOf(order, (by) => withQuery(addresses.experiments, { ...filter, sorteer: by }))}
        filter={filter}
        cities={found.cityChoices}
        mayAdd={may(signedIn(actor).role, 'experiment.write')}
      />,
    );
  })

  .get(addresses.experiment, can('overview.read'), async (c) => {
    const { database, programme, view, today, actor } = c.var;
    const found = await read(database, {
      ...experimentFile(database, signedIn(actor), idOf(c)),
      ...fundingOfExperiment(database, idOf(c)),
      ...milestonesOfExperiment(database, idOf(c)),
    });
    const [experiment] = found.found;
    if (!experiment) return notFound(c);
    const { history, historyParties: parties, historyExperiments: names, ...rest } = found;
    return page(
      c,
      <ExperimentFile
        {...rest}
        {...judged(view, experiment, found, programme, today)}
        view={view}
        experiment={experiment}
        funding={found}
        history={{
          rows: history,
          total: history[0]?.total ?? 0,
          names: { parties, experiments: names },
        }}
        mayEdit={mayEdit(signedIn(actor), found.cities)}
      />,
    );
  })

  .get(addresses.experimentHistory, can('audit.read'), async (c) => {
    const { database, view } = c.var;
    const found = await read(database, wholeHistory(database, idOf(c), pageSize, pageOf(c)));
    const [experiment] = found.found;
    if (!experiment) return notFound(c);
    const path = at(addresses.experimentHistory, experiment);
    return page(
      c,
      <ExperimentHistory
        view={view}
        experiment={experiment}
        rows={found.history}
        names={{ parties: found.historyParties, experiments: found.historyExperiments }}
        paging={pagingOf(path, {}, pageOf(c), found.historyTotal[0]?.count ?? 0)}
      />,
    );
  });

type Filter = z.infer<typeof filters>;

const chosen = ({ q, stad, thema, staat }: Filter) => ({
  words: q,
  cityId: Number(stad),
  theme: thema || undefined,
  state: staat || undefined,
});
