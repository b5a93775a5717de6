import type { Securing } from '../../src/domain/experiment.ts';
import { addresses, at } from '../addresses.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { Prose } from '../parts/prose.tsx';
import type { View } from '../view.ts';

type Props = {
  view: View;
  experiment: { id: number; securing: Securing; securingNote: string };
  mayEdit: boolean;
};

/** Whether the way of working is paid for afterwards; where the benefits land stands with the money. */
export function Afterwards({ view, experiment, mayEdit }: Props) {
  const { words, experiments } = view.t;
  return (
    <>
      <p>
        {experiments.securing.title}: <strong>{words.securing[experiment.securing]}</strong>
      </p>
      {experiment.securingNote && <Prose text={experiment.securingNote} />}
      {mayEdit && (
        <div class="buttons">
          <ActionLink href={at(addresses.securing, experiment)} text={experiments.securing.edit} />
          <ActionLink href={at(addresses.benefits, experiment)} text={experiments.benefits.edit} />
        </div>
      )}
    </>
  );
}
