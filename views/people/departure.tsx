import type { EmptySeat } from '../../src/domain/empty-seat.ts';
import { addresses, at } from '../addresses.ts';
import { spanText } from '../parties/span.tsx';
import { DateField } from '../parts/fields.tsx';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import type { View } from '../view.ts';
import { AboutPerson } from './about.tsx';
import { LeftEmpty, Warned } from './left-empty.tsx';
import { OpenLink } from './open-link.tsx';
import { type Seat, seatText } from './seat.ts';

type Props = {
  view: View;
  person: { id: number; name: string };
  /** Of the person with all their roles. */
  version: number;
  seats: Seat[];
  isPresent: boolean;
  months: number;
  filled: Filled;
  /** The seats that nobody has any more afterwards, and whether that was not said before. */
  left: EmptySeat[];
  isNews?: boolean;
  overtaken?: boolean;
};

/** Asks for the last day, and says what ends with it. */
export function DeparturePage(props: Props) {
  const { view, person, isPresent, overtaken } = props;
  const { departure } = view.t.people;
  const file = at(addresses.person, { id: person.id });
  return (
    <AboutPerson view={view} person={person} title={departure.title(person.name)} overtaken={overtaken}>
      {isPresent ? (
        <LastDay {...props} file={file} />
      ) : (
        <p class="lead">
          {departure.gone} <a href={file}>{person.name}</a>
        </p>
      )}
    </AboutPerson>
  );
}

function LastDay(props: Props & { file: string }) {
  const { view, person, version, months, filled, file, left, isNews = false } = props;
  const { t } = view;
  const { departure } = t.people;
  return (
    <>
      <p class="lead">{departure.what}</p>
      <LeftEmpty view={view} seats={left} isNews={isNews} />
      <Ending {...props} />
      <Form
        view={view}
        action={at(addresses.departure, { id: person.id })}
        filled={filled}
        labels={{ lastOn: departure.lastOn }}
        version={version}
      >
        <Warned seats={left} />
        <DateField name="lastOn" label={departure.lastOn} filled={filled} hint={departure.lastOnHint} />
        <p>{departure.retention(t.common.monthCount(months))}</p>
        <Buttons view={view} submit={departure.confirm} cancel={file} />
      </Form>
    </>
  );
}

/** The roles that end, each with the way to a successor and to what is open. */
function Ending({ view, person, seats }: Props) {
  const { departure, succession } = view.t.people;
  const open = seats.filter(({ assignment: { untilOn } }) => untilOn === null || untilOn >= view.today);
  return (
    <section>
      <h2 class="utrecht-heading-2">{departure.ends}</h2>
      <ul class="tasks">
        {open.map((seat) => (
          <li>
            <span>
              {seatText(seat, view)}, {spanText(seat.assignment, view)} <OpenLink view={view} seat={seat} />
            </span>
            <a
              class="utrecht-button utrecht-button--secondary-action"
              href={at(addresses.succession, { id: person.id, assignment: seat.assignment.id })}
            >
              {succession.link}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
