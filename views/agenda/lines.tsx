import { type HeldItem, isTreated } from '../../src/domain/agenda/item.ts';
import { inReadingOrder } from '../../src/domain/agenda/move.ts';
import { headingKey } from '../../src/domain/agenda/order.ts';
import { timetable } from '../../src/domain/agenda/timetable.ts';
import { sections } from '../../src/domain/agenda.ts';
import { addresses } from '../addresses.ts';
import { Line } from './line.tsx';
import { OpenItem } from './open-item.tsx';
import type { EditorProps } from './props.ts';
import { placeOf, ToSection } from './to-section.tsx';
import { TakeIn, Tools } from './tools.tsx';

/** What the meeting treats, under its headings, with the time running down. */
export function Treated(props: EditorProps) {
  const { view, items, meeting } = props;
  const times = timetable(items, meeting.startsAt);
  const treated = inReadingOrder(items).filter(isTreated);
  const filled = sections
    .map((section) => ({ section, own: treated.filter((item) => item.section === section) }))
    .filter(({ own }) => own.length > 0);
  return (
    <>
      <ToSection view={view} filled={filled} />
      {filled.map(({ section, own }) => (
        <section class="agenda__section" id={placeOf(section)}>
          <h2 class="agenda__heading" data-key={headingKey(section)}>
            {view.t.words.section[section]}
          </h2>
          <ol class="agenda__items">
            {own.map((item) => (
              <TreatedLine {...props} item={item} time={times.get(item.key)} treated={treated} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function TreatedLine(props: EditorProps & { item: HeldItem; time?: string; treated: HeldItem[] }) {
  const { item, treated, touched, open } = props;
  if (open?.item.id === item.id) return <OpenItem {...props} open={open} />;
  const isTouched = touched?.key === item.key;
  return (
    <Line {...shownOf(props)} item={item} time={props.time} touched={isTouched}>
      {isOpenToEdits(props) && (
        <Tools
          {...props}
          focus={isTouched ? touched?.tool : undefined}
          isFirst={item === treated[0] && item.section === 'opening'}
          isLast={item === treated.at(-1) && item.section === 'closing'}
        />
      )}
    </Line>
  );
}

/** What does not fit: beneath a line, not dropped. */
export function Overflow(props: EditorProps) {
  const { view, items, meeting, left } = props;
  const over = inReadingOrder(items).filter((item) => !item.fits && !item.removed);
  if (!over.length && !left) return null;
  return (
    <section class="agenda__section agenda__overflow">
      <h2 class="agenda__heading">{view.t.agenda.overflow(meeting.minutes)}</h2>
      <p class="quiet">{view.t.agenda.overflowLead}</p>
      <Untreated {...props} items={over} />
      <Left {...props} />
    </section>
  );
}

/** How much more there is, and where all of it stands. */
function Left({ view, left }: EditorProps) {
  const { agenda, common } = view.t;
  if (!left) return null;
  return (
    <p>
      {agenda.left(left)} <a href={addresses.experiments}>{common.nav.experiments}</a>{' '}
      <a href={addresses.bottlenecks}>{common.nav.bottlenecks}</a>
    </p>
  );
}

/** What people took out, to put back. */
export function Removed(props: EditorProps) {
  const gone = inReadingOrder(props.items).filter(({ removed }) => removed);
  if (!gone.length) return null;
  return (
    <section class="agenda__section agenda__removed">
      <h2 class="agenda__heading">{props.view.t.agenda.removed}</h2>
      <Untreated {...props} items={gone} restore />
    </section>
  );
}

function Untreated(props: EditorProps & { restore?: boolean }) {
  const { open } = props;
  return (
    <ol class="agenda__items">
      {props.items.map((item) =>
        open?.item.id === item.id ? (
          <OpenItem {...props} open={open} />
        ) : (
          <Line {...shownOf(props)} item={item}>
            {isOpenToEdits(props) && <TakeIn {...props} item={item} />}
          </Line>
        ),
      )}
    </ol>
  );
}

const shownOf = ({ view, known, versions }: EditorProps) => ({ view, known, versions });

/** A preview, or an agenda of a meeting that is over, is only read. */
const isOpenToEdits = ({ editable, meeting }: EditorProps) => editable && meeting.agendaGeneratedOn !== null;
