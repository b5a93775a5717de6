import { addresses, at } from '../addresses.ts';
import { date } from '../format.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { mayAll } from '../parts/may.ts';
import { PrimaryLink } from '../parts/primary-link.tsx';
import { Rest } from '../parts/rest.tsx';
import { draftInWords, nextStep } from './agenda-state.ts';
import type { FileProps } from './file.tsx';
import { isReadable } from './readable.ts';
import { nameOf } from './when.ts';

/** The agenda: how far it is, and every version that went out. */
export function AgendaPart({ view, row, versions, mayWrite }: FileProps) {
  const { file } = view.t.meetings;
  const { meeting } = row;
  const isOpen = meeting.status === 'planned';
  const isComposed = meeting.agendaGeneratedOn !== null;
  return (
    <section>
      <h2 class="utrecht-heading-2">{file.agenda}</h2>
      {!versions.length && isOpen && <p>{agendaLine({ view, row, mayWrite })}</p>}
      {versions.length > 0 && (
        <ul>
          {versions.map(({ number, publishedOn }) => (
            <li>
              <a href={at(addresses.agendaVersion, { id: meeting.id, version: number })}>
                {file.version(number, date(publishedOn, view))}
              </a>
            </li>
          ))}
        </ul>
      )}
      {mayWrite && isOpen && (
        <p>
          <PrimaryLink
            href={at(addresses.agenda, { id: meeting.id })}
            text={nextStep(meeting, versions.length, view)}
          />
        </p>
      )}
      {mayWrite && isComposed && meeting.heldOn <= view.today && (
        <ActionLink
          href={at(addresses.agendaOutcomes, { id: meeting.id })}
          text={view.t.agenda.tools.outcomes}
        />
      )}
    </section>
  );
}

function agendaLine({ view, row, mayWrite }: Pick<FileProps, 'view' | 'row' | 'mayWrite'>): string {
  const { meeting, composedByClock } = row;
  if (mayWrite) return draftInWords(meeting, composedByClock, view);
  return view.t.meetings.file.agendaReader(date(meeting.circulateDueOn, view));
}

/** Who has not sent an update, by city and experiment. */
export function UpdatesPart({ view, row, notSent, facts }: FileProps) {
  const { file, deadlines } = view.t.meetings;
  return (
    <section>
      <h2 class="utrecht-heading-2">{file.updates}</h2>
      <p>
        {notSent.length
          ? deadlines.sent(facts.sent, facts.asked)
          : facts.asked
            ? file.allSent
            : file.noneAsked}
      </p>
      {notSent.length > 0 && (
        <>
          <h3>{file.notSent}</h3>
          <ul>
            {notSent.map(({ city, experiment, experimentId }) => (
              <li>
                {city}:{' '}
                <a href={at(addresses.update, { id: row.meeting.id, experiment: experimentId })}>
                  {experiment}
                </a>
              </li>
            ))}
          </ul>
          <Rest view={view} shown={notSent.length} total={facts.asked - facts.sent} />
        </>
      )}
      <p>
        <a href={at(addresses.meetingUpdates, { id: row.meeting.id })}>{file.allUpdates}</a>
      </p>
    </section>
  );
}

/** The minutes: there or not, adopted or not. */
export function ReportPart({ view, row, adoptedIn, mayWrite }: FileProps) {
  const { file, report } = view.t.meetings;
  const { meeting } = row;
  const href = at(addresses.report, { id: meeting.id });
  const mayStart = mayWrite && meeting.heldOn <= view.today;
  return (
    <section>
      <h2 class="utrecht-heading-2">{file.report}</h2>
      {!isReadable(view, meeting) && <p>{mayAll(view, 'minutes.read') ? file.noReport : file.notAdopted}</p>}
      {isReadable(view, meeting) && (
        <p>
          <a href={href}>{file.readReport}</a>.{' '}
          {adoptedIn ? report.adopted(nameOf(adoptedIn, view)) : report.draft}
        </p>
      )}
      {!meeting.report && mayStart && <ActionLink href={href} text={file.writeReport} />}
    </section>
  );
}
