import type { Child } from '#html/jsx-runtime';
import { addresses, at } from '../addresses.ts';
import type { Whole } from '../bottlenecks/whole.ts';
import { Alert } from '../parts/alert.tsx';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { PersonalCheck } from '../parts/personal-check.tsx';
import type { View } from '../view.ts';
import { stateWords } from './words.ts';

/** What every form on the ladder gets. `overtaken`: somebody else was first, with what that means in a sentence. */
export type CommandProps = { view: View; whole: Whole; filled: Filled; overtaken?: string };

type Props = CommandProps & {
  title: string;
  lead?: Child;
  action: string;
  labels: Record<string, string>;
  submit: string;
  /** What must be read before the form is filled in. */
  above?: Child;
  /** What can be looked up under it. */
  below?: Child;
  children: Child;
};

/** One decision about a bottleneck: whose it is and how it stands, the fields, one button. */
export function CommandForm({ view, whole, filled, overtaken, ...props }: Props) {
  const { id, version } = whole.bottleneck;
  const file = at(addresses.bottleneck, { id });
  const crumbs = [
    { href: addresses.bottlenecks, text: view.t.bottlenecks.title },
    { href: file, text: `K-${id}` },
  ];
  return (
    <Page view={view} title={props.title} crumbs={crumbs}>
      <h1 class="utrecht-heading-1">{props.title}</h1>
      <StateLine view={view} whole={whole} />
      {props.lead && <p>{props.lead}</p>}
      {overtaken !== undefined && <Overtaken view={view} because={overtaken} />}
      {props.above}
      <Form view={view} action={props.action} filled={filled} labels={props.labels} version={version}>
        {props.children}
        <PersonalCheck view={view} filled={filled} />
        <Buttons view={view} submit={props.submit} cancel={file} />
      </Form>
      {props.below}
    </Page>
  );
}

/** Which bottleneck it is about, and where it lies. */
export function StateLine({ view, whole }: { view: View; whole: Whole }) {
  const { city, line, stays, bottleneck } = whole;
  return (
    <p class="quiet">
      <strong>{bottleneck.title}</strong>{' '}
      {stateWords(view, line, { city, addressee: stays[0]?.addressee ?? null })}
    </p>
  );
}

function Overtaken({ view, because }: { view: View; because: string }) {
  const { title, text, next } = view.t.escalations.overtaken;
  return (
    <Alert kind="warning" title={title} class="stale">
      <p>{text}</p>
      {because && <p>{because}</p>}
      <p>{next}</p>
    </Alert>
  );
}
