import { asks, categories } from '../../src/domain/bottleneck.ts';
import { Check } from '../parts/check.tsx';
import { Choices } from '../parts/choices.tsx';
import { type Choice, choicesOf, Select, TextArea, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/form.tsx';
import type { View } from '../view.ts';
import { SimilarWhileTyping } from './similar.tsx';

type Asked = { view: View; filled: Filled };

/** What, and in which experiment. What is typed here is compared with what other cities ran into. */
export function What({
  view,
  filled,
  city,
  experiments,
}: Asked & { city: { id: number }; experiments: Choice[] }) {
  const { fields, hints } = view.t.bottlenecks;
  return (
    <>
      <SimilarWhileTyping cityId={city.id}>
        <TextField name="title" label={fields.title} filled={filled} maxlength={200} hint={hints.title} />
        <TextArea
          name="story"
          label={fields.story}
          filled={filled}
          rows={3}
          hint={`${hints.story} ${view.t.common.noCaseData}`}
          optional={view.t.common.later}
        />
      </SimilarWhileTyping>
      <Choices
        type="checkbox"
        name="experimentIds"
        label={fields.experimentIds}
        filled={filled}
        choices={experiments}
        hint={experiments.length ? hints.experimentIds : hints.noExperiments}
      />
    </>
  );
}

/** What kind of bottleneck it is, and whether it only asks for help. */
export function Kind({ view, filled }: Asked) {
  const { fields, hints } = view.t.bottlenecks;
  return (
    <>
      <Choices
        type="radio"
        name="category"
        label={fields.category}
        filled={filled}
        choices={choicesOf(categories, view.t.words.category)}
      />
      <div class="utrecht-form-field">
        <Check name="isSupportQuestion" filled={filled}>
          {fields.isSupportQuestion} <span class="quiet">{hints.isSupportQuestion}</span>
        </Check>
      </div>
    </>
  );
}

/** What is needed and from whom: may come later, and is asked exactly only when it goes up. */
export function Need(props: Asked & { askable: Choice[]; firstContact: string | null }) {
  const { view, filled, askable, firstContact } = props;
  const { t } = view;
  const { fields, hints, needLegend, noAsk, noParty } = t.bottlenecks;
  return (
    <fieldset class="need">
      <legend class="utrecht-form-label">
        {needLegend} <span class="quiet">{t.common.later}</span>
      </legend>
      <Select
        name="ask"
        label={fields.ask}
        filled={filled}
        blank={noAsk}
        choices={choicesOf(asks, t.words.ask)}
      />
      <Select
        name="askedOfId"
        label={fields.askedOfId}
        filled={filled}
        blank={noParty}
        choices={askable}
        hint={firstContact ? t.bottlenecks.firstContact(firstContact) : undefined}
      />
      <TextArea name="question" label={fields.question} filled={filled} rows={3} hint={hints.question} />
    </fieldset>
  );
}
