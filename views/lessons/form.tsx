import { categories } from '../../src/domain/bottleneck.ts';
import { addresses, at } from '../addresses.ts';
import { type Choice, choicesOf, Select, TextArea, TextField } from '../parts/fields.tsx';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { PersonalCheck } from '../parts/personal-check.tsx';
import { Stale, type Theirs } from '../parts/stale.tsx';
import type { View } from '../view.ts';

type Props = {
  view: View;
  filled: Filled;
  experiments: Choice[];
  /** Absent for a new lesson. */
  lesson?: { id: number; version: number };
  theirs?: Theirs;
};

/** Sharing a lesson or changing one: the same four questions. */
export function LessonForm({ view, filled, experiments, lesson, theirs }: Props) {
  const { t } = view;
  const { fields } = t.lessons;
  const title = lesson ? t.lessons.editTitle : t.lessons.newTitle;
  const action = lesson ? at(addresses.lesson, { id: lesson.id }) : addresses.lessons;
  return (
    <Page view={view} title={title} crumbs={[{ href: addresses.lessons, text: t.lessons.title }]}>
      <h1 class="utrecht-heading-1">{title}</h1>
      {theirs && <Stale view={view} labels={fields} theirs={theirs} filled={filled} />}
      <Form view={view} action={action} filled={filled} labels={fields} version={lesson?.version}>
        <TextField name="title" label={fields.title} filled={filled} maxlength={200} />
        <TextArea name="text" label={fields.text} filled={filled} rows={6} hint={t.common.noCaseData} />
        <Select
          name="category"
          label={fields.category}
          filled={filled}
          blank={t.lessons.noCategory}
          choices={choicesOf(categories, t.words.category)}
        />
        <Select
          name="experimentId"
          label={fields.experimentId}
          filled={filled}
          blank={t.lessons.noExperiment}
          choices={experiments}
        />
        <PersonalCheck view={view} filled={filled} />
        <Buttons
          view={view}
          submit={lesson ? t.lessons.save : t.lessons.share}
          cancel={lesson ? action : addresses.lessons}
        />
      </Form>
    </Page>
  );
}
