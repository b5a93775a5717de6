import { membersOf, type SetUpStep, setUpSteps } from '../../src/domain/programme/set-up.ts';
import { addresses } from '../addresses.ts';
import type { Html } from '../html/html.ts';
import { NextMeeting } from '../meetings/next.tsx';
import { Page } from '../parts/page.tsx';
import { ContactDone, ContactForm } from './contact.tsx';
import { DealDone, DealForm } from './deal.tsx';
import { MeetingsDone, MeetingsForm } from './meetings.tsx';
import { Parties, PartiesDone, PartiesForm } from './parties.tsx';
import { PeopleDone, PeopleForm } from './people.tsx';
import { Progress, Ready } from './progress.tsx';
import type { SetUp } from './props.ts';
import { StepFolded, StepNow, StepWaiting } from './step.tsx';
import { TermsStep } from './terms.tsx';

/** From nothing to the first meeting: the step one is at stands open, every other one is a line that opens. */
export function SetUpPage(props: SetUp) {
  const { view, next, updates } = props;
  const { setUp, programme } = view.t;
  const now = stepNow(props);
  return (
    <Page
      view={{ ...view, notice: null }}
      title={setUp.title}
      crumbs={[{ href: addresses.admin, text: programme.admin.title }]}
    >
      {now ? <Progress {...props} now={now} /> : <Ready {...props} />}
      <ol class="steps">
        {setUpSteps.map((step) => (
          <OneStep {...props} step={step} isNow={step === now} />
        ))}
      </ol>
      {next && (
        <NextMeeting
          view={view}
          row={next}
          facts={{ ...updates, circulatedOn: next.circulatedOn, hasReport: false }}
          waitingFor={[]}
          mayWrite={false}
        />
      )}
    </Page>
  );
}

/** The step that came back with something to mend, or else the first that can be done; null when all are done. */
const stepNow = (props: SetUp): SetUpStep | null =>
  setUpSteps.find((step) => isSent(props, step)) ??
  props.open.find((step) => !missingFor(props, step)) ??
  null;

function OneStep({ isNow, ...props }: SetUp & { step: SetUpStep; isNow: boolean }) {
  const { step, open } = props;
  const isOpen = open.includes(step);
  if (isNow) return <StepNow {...props}>{asking[step](props)}</StepNow>;
  const waitsFor = isOpen && missingFor(props, step);
  if (waitsFor) return <StepWaiting {...props}>{waitsFor}</StepWaiting>;
  return <StepFolded {...props}>{(isOpen ? asking : telling)[step](props)}</StepFolded>;
}

/** It comes back as it was filled in: with something to mend, or because somebody else was first. */
const isSent = ({ filled, overtaken }: SetUp, step: SetUpStep): boolean =>
  step !== 'terms' && (overtaken?.step === step || Object.keys(filled[step].errors).length > 0);

/** What must be there before this step can be done, in words; null when it can. */
function missingFor({ view, members }: SetUp, step: SetUpStep): string | null {
  const { contact, people } = view.t.setUp;
  if (step === 'first_contact') return membersOf(members, 'ministry').length ? null : contact.noMinistry;
  return step === 'people' && !members.length ? people.noParties : null;
}

const asking: Record<SetUpStep, (props: SetUp) => Html> = {
  deal: (props) => <DealForm {...props} />,
  parties: (props) => (
    <>
      <p>{props.view.t.setUp.parties.lead}</p>
      <Parties {...props} />
      <PartiesForm {...props} />
    </>
  ),
  first_contact: (props) => <ContactForm {...props} />,
  rhythm: (props) => <MeetingsForm {...props} />,
  terms: (props) => <TermsStep {...props} />,
  people: (props) => <PeopleForm {...props} />,
};

const telling: Record<SetUpStep, (props: SetUp) => Html> = {
  deal: (props) => <DealDone {...props} />,
  parties: (props) => <PartiesDone {...props} />,
  first_contact: (props) => <ContactDone {...props} />,
  rhythm: (props) => <MeetingsDone {...props} />,
  terms: (props) => <TermsStep {...props} />,
  people: (props) => <PeopleDone {...props} />,
};
