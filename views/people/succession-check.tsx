import { addresses, at } from '../addresses.ts';
import { date } from '../format.ts';
import { OpenMatters } from '../handover/matters.tsx';
import type { Sheet } from '../handover/sheet.ts';
import { Alert } from '../parts/alert.tsx';
import { empty, Form, Submit } from '../parts/form.tsx';
import type { View } from '../view.ts';
import { AboutPerson } from './about.tsx';
import { type Seat, seatText } from './seat.ts';

type Props = {
  view: View;
  person: { id: number; name: string };
  seat: Seat & { assignment: { version: number } };
  who: { id: number | null; name: string; email: string | null };
  begins: { fromOn: string };
  /** Of who had the role; null when it is taken back. */
  lastOn: string | null;
  /** Whether who had the role loses it, or everything, at once. */
  closes: 'person' | 'role' | null;
  /** Whether nobody is left to arrange anything when the successor cannot come in. */
  isRisky: boolean;
  input: { successorId: number | null; name: string; email: string; fromOn: string };
  /** What goes over; null when the role has nothing to finish. */
  sheet: Sheet | null;
};

/** Says in words what will be, and shows everything that goes over, before it is done. */
export function SuccessionCheck(props: Props) {
  const { view, person, sheet, isRisky } = props;
  const { succession } = view.t.people;
  const title = succession.title(person.name);
  return (
    <AboutPerson view={view} person={person} title={title} heading={succession.checkTitle}>
      <Words {...props} />
      {isRisky && <Risk {...props} />}
      <Confirm {...props} />
      <p class="lead">{sheet ? succession.handedOver : succession.nothing}</p>
      {sheet && <OpenMatters view={view} sheet={sheet} />}
    </AboutPerson>
  );
}

function Words({ view, person, seat, who, begins, lastOn, closes }: Props) {
  const { succession } = view.t.people;
  const role = lower(seatText(seat, view));
  return (
    <div class="box">
      <p>{succession.begins(who.name, role, date(begins.fromOn, view))}</p>
      <p>
        {lastOn
          ? succession.ends(person.name, date(lastOn, view))
          : succession.takenBack(person.name, date(begins.fromOn, view))}
      </p>
      {closes && <p>{succession.endedAlready(person.name)}</p>}
      <p>{who.email ? succession.invitation(who.email) : succession.noAddress(who.name)}</p>
    </div>
  );
}

/** What to do first, before the only one who can arrange anything is out. */
function Risk({ view, person, who, lastOn, closes }: Props) {
  const { risk } = view.t.people.succession;
  const isOneself = view.actor?.personId === person.id;
  const when = closes || !lastOn ? risk.atOnce : risk.on(date(lastOn, view));
  return (
    <Alert kind="warning" title={risk.title(who.name)} class="risk">
      <p>{isOneself ? risk.ownEnd(when) : risk.end(person.name, when)}</p>
      <p>{risk.nobodyElse(who.name)}</p>
      <p>{risk.advice(who.name)}</p>
    </Alert>
  );
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The same form with what was filled in, and a way back to it. */
function Confirm({ view, person, seat, input }: Props) {
  const { succession } = view.t.people;
  const { assignment } = seat;
  return (
    <Form
      view={view}
      action={at(addresses.succession, { id: person.id, assignment: assignment.id })}
      filled={empty}
      version={assignment.version}
    >
      <input type="hidden" name="successorId" value={String(input.successorId ?? '')} />
      <input type="hidden" name="name" value={input.name} />
      <input type="hidden" name="email" value={input.email} />
      <input type="hidden" name="fromOn" value={input.fromOn} />
      <div class="buttons">
        <Submit text={succession.confirm} name="step" value="confirm" />
        <Submit text={succession.back} kind="secondary" name="step" value="change" />
      </div>
    </Form>
  );
}
