import type { Category } from '../../src/domain/bottleneck.ts';
import { addresses, at } from '../addresses.ts';
import { capital, date } from '../format.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { TextArea } from '../parts/fields.tsx';
import { type Filled, Form, Submit } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { PersonalCheck } from '../parts/personal-check.tsx';
import { Prose } from '../parts/prose.tsx';
import type { View } from '../view.ts';

type Props = {
  view: View;
  lesson: {
    id: number;
    title: string;
    text: string;
    category: Category | null;
    sharedOn: string;
    experimentId: number | null;
  };
  experiment: string | null;
  adoptions: { adoption: { onDate: string; note: string }; party: string }[];
  mayEdit: boolean;
  mayAdopt: boolean;
  filled: Filled;
};

/** One lesson, and who took it over. */
export function LessonFile(props: Props) {
  const { view, lesson, experiment, mayEdit } = props;
  const { t } = view;
  return (
    <Page view={view} title={lesson.title} crumbs={[{ href: addresses.lessons, text: t.lessons.title }]}>
      <h1 class="utrecht-heading-1">{lesson.title}</h1>
      <p class="quiet">
        {t.lessons.sharedOn(date(lesson.sharedOn, view))}
        {lesson.category && ` · ${capital(t.words.category[lesson.category])}`}
        {experiment && lesson.experimentId && (
          <>
            {' · '}
            <a href={at(addresses.experiment, { id: lesson.experimentId })}>{experiment}</a>
          </>
        )}
      </p>
      <Prose text={lesson.text} />
      {mayEdit && (
        <ActionLink href={at(addresses.editLesson, { id: lesson.id })} text={t.lessons.editTitle} />
      )}
      <Adoptions {...props} />
    </Page>
  );
}

function Adoptions({ view, lesson, adoptions, mayAdopt, filled }: Props) {
  const { t } = view;
  return (
    <section>
      <h2 class="utrecht-heading-2">{t.lessons.adoptedBy}</h2>
      {!adoptions.length && <p>{t.lessons.notAdopted}</p>}
      <ul>
        {adoptions.map(({ adoption, party }) => (
          <li>
            <strong>{party}</strong>, {date(adoption.onDate, view)}
            {adoption.note && `: ${adoption.note}`}
          </li>
        ))}
      </ul>
      {mayAdopt && (
        <Form view={view} action={at(addresses.adoptions, { id: lesson.id })} filled={filled}>
          <TextArea
            name="note"
            label={t.lessons.adoptNote}
            filled={filled}
            optional={t.common.optional}
            rows={2}
            hint={t.common.noCaseData}
          />
          <PersonalCheck view={view} filled={filled} />
          <Submit text={t.lessons.adopt} />
        </Form>
      )}
    </section>
  );
}
