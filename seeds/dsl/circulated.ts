import type { AgendaDocument, DocumentItem } from '../../src/domain/agenda/document.ts';
import {
  type Item,
  isTreated,
  shownMinutes,
  shownPresenter,
  shownTitle,
} from '../../src/domain/agenda/item.ts';
import { inReadingOrder } from '../../src/domain/agenda/move.ts';
import { timetable } from '../../src/domain/agenda/timetable.ts';
import { type Section, sections } from '../../src/domain/agenda.ts';
import type { Day } from '../../src/domain/calendar.ts';
import { dayInWords, reasonInWords, standingTitles } from './agenda-words.ts';

type Meeting = { number: number; heldOn: Day; startsAt: string; minutes: number; place: string };

/** The agenda as it went out: frozen, in the words of that day. */
export function circulated(meeting: Meeting, all: readonly Item[]): AgendaDocument {
  const items = inReadingOrder(all).filter(({ removed }) => !removed);
  const times = timetable(items, meeting.startsAt);
  const sheet = (item: Item) => lineOf(item, times.get(item.key) ?? '');
  const treated = items.filter(isTreated);
  const planned = treated.reduce((sum, item) => sum + shownMinutes(item), 0);
  return {
    title: `Agenda kerngroepoverleg ${meeting.number}`,
    date: dayInWords(meeting.heldOn),
    time: `${dotted(meeting.startsAt)} uur`,
    place: meeting.place,
    planned: `Gepland: ${planned} van ${meeting.minutes} minuten`,
    heldOn: meeting.heldOn,
    sections: sections
      .map((section) => ({
        heading: headings[section],
        items: treated.filter((item) => item.section === section).map(sheet),
      }))
      .filter((section) => section.items.length > 0),
    overflow: items.filter((item) => !item.fits).map(sheet),
    items,
  };
}

function lineOf(item: Item, time: string): DocumentItem {
  return {
    key: item.key,
    time: dotted(time),
    reference: item.bottleneckId === null ? '' : `K-${item.bottleneckId}`,
    title: shownTitle(item) || standingTitles[item.kind] || '',
    reasons: item.reasons.map(reasonInWords),
    minutes: shownMinutes(item),
    presenter: shownPresenter(item),
  };
}

const dotted = (time: string) => time.replace(':', '.');

const headings: Record<Section, string> = {
  opening: 'Opening',
  must_discuss: 'Te bespreken',
  progress: 'Voortgang van de experimenten',
  for_information: 'Ter informatie',
  closing: 'Afsluiting',
};
