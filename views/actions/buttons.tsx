import type { Child } from '#html/jsx-runtime';
import { addresses, at } from '../addresses.ts';
import { empty, Form, Submit } from '../parts/form.tsx';
import type { View } from '../view.ts';

type Action = { id: number; version: number; doneOn: string | null };

type Props = { view: View; action: Action; short?: boolean };

/**
 * Completing an action, or taking that back; goes back to the page one was on. `short` is for rows in which its
 * number stands already.
 */
export function CompleteButton({ view, action, short }: Props) {
  return (
    <CompleteForm view={view} action={action}>
      {short ? <ShortSubmit view={view} action={action} /> : <FullSubmit view={view} action={action} />}
    </CompleteForm>
  );
}

function FullSubmit({ view: { t }, action }: Props) {
  if (action.doneOn) return <Submit text={t.actions.reopen} kind="secondary" />;
  return <Submit text={t.actions.complete} />;
}

function ShortSubmit({ view: { t }, action }: Props) {
  return (
    <button type="submit" class="utrecht-button utrecht-button--secondary-action">
      {action.doneOn ? t.actions.reopen : t.actions.completeOne(`A-${action.id}`)}
    </button>
  );
}

function CompleteForm({ view, action, children }: Props & { children: Child }) {
  const where = action.doneOn ? addresses.actionReopened : addresses.actionDone;
  return (
    <Form
      view={view}
      action={at(where, { id: action.id })}
      filled={empty}
      version={action.version}
      class="inline-form"
    >
      <input type="hidden" name="back" value={view.address} />
      {children}
    </Form>
  );
}
