import { addresses } from '../addresses.ts';
import { ActionLink } from '../parts/action-link.tsx';
import type { Choice } from '../parts/fields.tsx';
import type { View } from '../view.ts';

type Props = { view: View; experiments: readonly Choice[]; mayKeepDraft: boolean };

/** Without an experiment it cannot be logged: said before anything is typed. */
export function ExperimentFirst({ view, experiments, mayKeepDraft }: Props) {
  const { experimentFirst } = view.t.bottlenecks;
  if (experiments.length) return null;
  return (
    <section>
      <h2 class="utrecht-heading-3">{experimentFirst.title}</h2>
      <p>
        {experimentFirst.text} {mayKeepDraft && experimentFirst.orDraft}
      </p>
      <div class="buttons">
        <ActionLink href={addresses.newExperiment} text={view.t.experiments.add} />
      </div>
    </section>
  );
}
