import type { AgendaDocument } from '../../src/domain/agenda/document.ts';
import { nl } from '../text/nl.ts';
import type { SheetItem } from './document.ts';

/** The agenda as it was, or will be, circulated: the same on screen and on paper, and in Dutch for everybody. */
export function Sheet({ document }: { document: AgendaDocument }) {
  const { title, date, time, place, planned, sections, overflow } = document;
  return (
    <article class="sheet" lang="nl">
      <header class="sheet__head">
        <h2 class="sheet__title">{title}</h2>
        <p class="sheet__when">
          {date}, {time}
          {place && <span class="sheet__place">{place}</span>}
        </p>
      </header>
      {sections.map(({ heading, items }) => (
        <section class="sheet__section">
          <h3 class="agenda__heading">{heading}</h3>
          <SheetItems items={items} />
        </section>
      ))}
      <p class="sheet__planned quiet">{planned}</p>
      {overflow.length > 0 && (
        <section class="sheet__section sheet__overflow">
          <h3 class="agenda__heading">{nl.agendaSteps.version.overflow}</h3>
          <p class="quiet">{nl.agendaSteps.version.overflowLead}</p>
          <SheetItems items={overflow} />
        </section>
      )}
    </article>
  );
}

function SheetItems({ items }: { items: SheetItem[] }) {
  return (
    <ol class="agenda__items">
      {items.map(({ time, reference, title, question, reasons, minutes, presenter }) => (
        <li class="agenda-item">
          <p class="agenda-item__time">{time}</p>
          <div class="agenda-item__body">
            <h4 class="agenda-item__title">
              {reference && <span class="reference">{reference}</span>} {title}
            </h4>
            {question && <p class="agenda-item__question">{nl.agenda.question(question)}</p>}
            <Reasons texts={reasons} />
          </div>
          <p class="agenda-item__who">
            <span class="agenda-item__minutes">{nl.agenda.minutes(minutes)}</span>
            {presenter && <span class="agenda-item__presenter">{presenter}</span>}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Why an item is on the agenda: the first reason is the weightiest. */
export function Reasons({ texts, label }: { texts: string[]; label?: string }) {
  if (!texts.length) return null;
  return (
    <ul class="agenda-item__reasons" aria-label={label}>
      {texts.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  );
}
