import { asks, categories } from '../../src/domain/bottleneck.ts';
import { capital, date, list } from '../format.ts';
import type { Choice } from '../parts/fields.tsx';
import type { Values } from '../parts/form.tsx';
import type { Theirs } from '../parts/stale.tsx';
import type { View } from '../view.ts';

/** What the form holds, as a reader would say it: to lay two versions side by side. */
export function worded(
  view: View,
  values: Values,
  choices: { experiments: Choice[]; askable: Choice[] },
): Theirs {
  const { t } = view;
  const category = categories.find((known) => known === values.category);
  const ask = asks.find((known) => known === values.ask);
  return {
    title: text(values.title),
    story: text(values.story),
    experimentIds: list(namesOf(values.experimentIds, choices.experiments), view),
    category: category ? capital(t.words.category[category]) : '',
    isSupportQuestion: values.isSupportQuestion === 'ja' ? t.common.yes : t.common.no,
    ask: ask ? capital(t.words.ask[ask]) : '',
    askedOfId: list(namesOf(values.askedOfId, choices.askable), view),
    question: text(values.question),
    wantedOn: values.wantedOn ? date(text(values.wantedOn), view) : '',
  };
}

const text = (value: Values[string]): string => String(value ?? '');

const namesOf = (value: Values[string], choices: Choice[]): string[] => {
  const chosen = [value ?? []].flat();
  return choices.filter((choice) => chosen.includes(String(choice.value))).map((choice) => choice.text);
};
