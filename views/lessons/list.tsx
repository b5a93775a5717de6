import { type Category, categories } from '../../src/domain/bottleneck.ts';
import { addresses, at } from '../addresses.ts';
import { capital, date } from '../format.ts';
import { type Choice, choicesOf, Select, TextField } from '../parts/fields.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { OneOf } from '../parts/one-of.tsx';
import { Page } from '../parts/page.tsx';
import { Pager, type Paging } from '../parts/pager.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

export type LessonRow = {
  lesson: { id: number; title: string; category: Category | null; sharedOn: string };
  experiment: string | null;
  adoptions: number;
};

type Props = {
  view: View;
  rows: LessonRow[];
  paging: Paging;
  filter: Record<string, string>;
  experiments: Choice[];
  mayShare: boolean;
};

/** All lessons, to look something up before one reinvents it. */
export function LessonList({ view, rows, paging, filter, experiments, mayShare }: Props) {
  const { t } = view;
  const filled = { values: filter, errors: {} };
  return (
    <Page view={view} title={t.lessons.title}>
      <ListHead
        title={t.lessons.title}
        lead={t.lessons.lead}
        action={mayShare ? { href: addresses.newLesson, text: t.lessons.share } : undefined}
      />
      <FilterForm view={view} action={addresses.lessons}>
        <TextField name="q" type="search" label={t.lessons.words} filled={filled} />
        <Select
          name="onderwerp"
          label={t.lessons.columns.about}
          filled={filled}
          blank={t.lessons.anyCategory}
          choices={choicesOf(categories, t.words.category)}
        />
        <OneOf
          name="experiment"
          label={t.lessons.columns.experiment}
          filled={filled}
          blank={t.lessons.anyExperiment}
          choices={experiments}
          typed={{ hint: t.fields.typeTitle, show: ({ text }) => text }}
        />
      </FilterForm>
      <Results view={view} rows={rows} paging={paging} filtered={Object.values(filter).some(Boolean)} />
    </Page>
  );
}

function Results(props: { view: View; rows: LessonRow[]; paging: Paging; filtered: boolean }) {
  const { view, rows, paging, filtered } = props;
  const { columns, empty, emptyFiltered } = view.t.lessons;
  if (!rows.length) return <p id="results">{filtered ? emptyFiltered : empty}</p>;
  return (
    <div id="results">
      <p class="quiet">{view.t.common.results(paging.total)}</p>
      <Table
        view={view}
        caption={view.t.lessons.title}
        columns={[
          { text: columns.lesson },
          { text: columns.about },
          { text: columns.experiment },
          { text: columns.sharedOn },
          { text: columns.adopted, number: true },
        ]}
      >
        {rows.map((row) => (
          <LessonLine view={view} row={row} />
        ))}
      </Table>
      <Pager view={view} paging={paging} />
    </div>
  );
}

function LessonLine({ view, row: { lesson, experiment, adoptions } }: { view: View; row: LessonRow }) {
  const { columns } = view.t.lessons;
  return (
    <Row>
      <Cell>
        <a href={at(addresses.lesson, { id: lesson.id })}>{lesson.title}</a>
      </Cell>
      <Cell label={columns.about}>{lesson.category && capital(view.t.words.category[lesson.category])}</Cell>
      <Cell label={columns.experiment}>{experiment}</Cell>
      <Cell label={columns.sharedOn}>{date(lesson.sharedOn, view)}</Cell>
      <Cell label={columns.adopted} number>
        {adoptions}
      </Cell>
    </Row>
  );
}
