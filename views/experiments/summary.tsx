import type { Missing } from '../../src/domain/experiment/plan.ts';
import { type ExperimentState, isOver } from '../../src/domain/experiment.ts';
import { addresses, at } from '../addresses.ts';
import { date } from '../format.ts';
import { Prose } from '../parts/prose.tsx';
import type { View } from '../view.ts';

export type Plan = {
  id: number;
  summary: string;
  targetGroup: string;
  learningQuestion: string;
  measurement: string;
  learned: string;
  state: ExperimentState;
  endsOn: string;
};

/** What is tried out, for whom, what one wants to learn from it and how that is measured. */
export function Summary({ view, experiment }: { view: View; experiment: Plan }) {
  const { questions, notFilledIn } = view.t.experiments;
  const answers = [
    [questions.learningQuestion, experiment.learningQuestion],
    [questions.targetGroup, experiment.targetGroup],
    [questions.measurement, experiment.measurement],
  ] as const;
  return (
    <>
      <div class="lead">
        <Prose text={experiment.summary} />
      </div>
      <div class="plan">
        {answers.map(([question, answer]) => (
          <section>
            <h3 class="utrecht-heading-3">{question}</h3>
            {answer ? <Prose text={answer} /> : <p class="quiet">{notFilledIn}</p>}
          </section>
        ))}
      </div>
      {experiment.learned && (
        <div class="box">
          <h3 class="utrecht-heading-3">{questions.learned}</h3>
          <Prose text={experiment.learned} />
        </div>
      )}
    </>
  );
}

type AdviceProps = {
  view: View;
  experiment: Plan;
  missing: Missing[];
  benefits: number;
  mayEdit: boolean;
};

/** What a full plan asks for and this one lacks: advice, with the way to fill it in for who may. */
export function Advice(props: AdviceProps) {
  const { view, mayEdit } = props;
  const { title, advice } = view.t.experiments.missing;
  const lines = linesOf(props);
  if (!lines.length) return null;
  return (
    <aside class="box" aria-label={title}>
      <h3 class="utrecht-heading-3">{title}</h3>
      <p class="quiet">{advice}</p>
      <ul>
        {lines.map(({ text, href }) => (
          <li>{mayEdit ? <a href={href}>{text}</a> : text}</li>
        ))}
      </ul>
    </aside>
  );
}

function linesOf({ view, experiment, missing, benefits }: AdviceProps): { text: string; href: string }[] {
  const texts = view.t.experiments.missing;
  const edit = at(addresses.editExperiment, experiment);
  const over = isOver(experiment);
  const asked = missing.map((one) => {
    if (one.code === 'owner') {
      const href = at(addresses.owners, experiment, { rol: one.kind });
      return { text: texts.owner(view.t.words.ownerKind[one.kind]), href: `${href}#benoemen` };
    }
    return { text: texts[one.code], href: `${edit}#${fieldOf[one.code]}` };
  });
  return [
    ...(!over && experiment.endsOn < view.today
      ? [{ text: texts.past_end(date(experiment.endsOn, view)), href: `${edit}#endsOn` }]
      : []),
    ...asked,
    ...(benefits || over ? [] : [{ text: texts.benefits, href: at(addresses.benefits, experiment) }]),
  ];
}

const fieldOf = {
  target_group: 'targetGroup',
  learning_question: 'learningQuestion',
  measurement: 'measurement',
} as const;
