import { membersOf, type SetUpStep, setUpSteps } from '../../src/domain/programme/set-up.ts';
import { addresses } from '../addresses.ts';
import type { Html } from '../html/html.ts';
import { NextMeeting } from '../meetings/next.tsx';
import { Folded } from '../parts/folded.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { Page } from '../parts/page.tsx';
import { PrimaryLink } from '../parts/primary-link.tsx';
import { ContactDone, ContactForm } from './contact.tsx';
import { DealDone, DealForm } from './deal.tsx';
import { MeetingsDone, MeetingsForm } from './meetings.tsx';
import { Parties, PartiesDone, PartiesForm } from './parties.tsx';
import { PeopleDone, PeopleForm } from './people.tsx';
import type { SetUp } from './props.ts';
import { placeOf, Step } from './step.tsx';
import { TermsStep } from './terms.tsx';

/** From nothing to the first meeting: every step as it stands now, to be done in any order, by several people. */
export function SetUpPage(props: SetUp) {
  const { view, open, next, updates } = props;
  const { setUp, programme } = view.t;
  return (
    <Page view={view} title={setUp.title} crumbs={[{ href: addresses.admin, text: programme.admin.title }]}>
      <ListHead title={setUp.title} lead={open.length ? setUp.lead : setUp.ready} />
      {open.length > 0 && <Missing {...props} />}
      <ol class="steps">
        {setUpSteps.map((step) => (
          <Step {...props} step={step}>
            <Inside {...props} step={step} />
          </Step>
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
      {open.length === 0 && <Afterwards {...props} />}
    </Page>
  );
}

/** How far it is, and the way to each step that is still to be done. */
function Missing({ view, open }: SetUp) {
  const { progress, stillToDo, steps } = view.t.setUp;
  const links = open.map((step) => <a href={`#${placeOf(step)}`}>{steps[step]}</a>);
  return (
    <p>
      {progress(setUpSteps.length - open.length, setUpSteps.length)} {stillToDo}:{' '}
      {links.map((link, nth) => (
        <>
          {nth > 0 && ' · '}
          {link}
        </>
      ))}
    </p>
  );
}

/** What was done is told, the first of what is still to be done is asked, and the rest waits behind one line. */
function Inside(props: SetUp & { step: SetUpStep }) {
  const { view, step, open } = props;
  if (isSent(props, step)) return asking[step](props);
  if (!open.includes(step)) return telling[step](props);
  const waitsFor = missingFor(props, step);
  if (waitsFor) return <p>{waitsFor}</p>;
  if (step === open.find((one) => !missingFor(props, one))) return asking[step](props);
  return <Folded text={view.t.setUp.already}>{asking[step](props)}</Folded>;
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

function Afterwards({ view }: SetUp) {
  const { next } = view.t.setUp;
  return (
    <section>
      <h2 class="utrecht-heading-2">{next.title}</h2>
      <p>{next.text}</p>
      <p>
        <PrimaryLink href={addresses.home} text={next.home} />
      </p>
    </section>
  );
}
