import { type Totals, totals } from '../../src/domain/agenda/compose.ts';
import type { AgendaDocument, DocumentItem } from '../../src/domain/agenda/document.ts';
import {
  type HeldItem,
  type Item,
  isTreated,
  shownMinutes,
  shownPresenter,
} from '../../src/domain/agenda/item.ts';
import { inReadingOrder } from '../../src/domain/agenda/move.ts';
import { laterBy, timetable } from '../../src/domain/agenda/timetable.ts';
import { sections } from '../../src/domain/agenda.ts';
import { fullDate } from '../format.ts';
import { nl } from '../text/nl.ts';
import { type Reader, wordReason } from './reasons.ts';
import { clock, plannedInWords, questionOf, referenceOf, titleOf } from './wording.ts';

export type Meeting = { number: number; heldOn: string; startsAt: string; minutes: number; place: string };

/** An item on the sheet; versions of before the question was shown have none. */
export type SheetItem = DocumentItem & { question?: string };

/**
 * The agenda as it is circulated: everything in Dutch words. Dates leave out the year of the meeting itself, which
 * stands at the top.
 */
export function agendaDocument(meeting: Meeting, items: readonly HeldItem[]): AgendaDocument {
  const reader: Reader = { t: nl, today: meeting.heldOn };
  const { plannedMinutes, availableMinutes }: Totals = totals(items, meeting.minutes);
  const times = timetable(items, meeting.startsAt);
  const word = (item: Item) => itemInWords(item, times.get(item.key) ?? '', reader);
  const treated = inReadingOrder(items).filter(isTreated);
  return {
    title: nl.agenda.documentTitle(meeting.number),
    date: fullDate(meeting.heldOn, reader),
    time: timeInWords(meeting, reader),
    place: meeting.place,
    planned: plannedInWords(plannedMinutes, availableMinutes, reader),
    heldOn: meeting.heldOn,
    sections: sections
      .map((section) => ({
        heading: nl.words.section[section],
        items: treated.filter((item) => item.section === section).map(word),
      }))
      .filter((section) => section.items.length > 0),
    overflow: inReadingOrder(items)
      .filter((item) => !item.removed && !item.fits)
      .map(word),
    items: items.map(factsOf),
  };
}

/** What became of an item in the meeting is no part of what went out before it. */
const factsOf = ({ id, outcome, question, ...facts }: HeldItem & { question?: string | null }): Item => facts;

function itemInWords(item: Item, time: string, reader: Reader): SheetItem {
  const question = questionOf(item);
  const reference = referenceOf(item);
  return {
    key: item.key,
    time: time && clock(time, reader),
    reference: reference ? `${reference.kind}-${reference.id}` : '',
    title: titleOf(item, reader),
    ...(question && { question }),
    reasons: item.reasons.map((reason) => wordReason(reason, reader)),
    minutes: shownMinutes(item),
    presenter: shownPresenter(item),
  };
}

/** From when until when: "13.00 – 15.00 uur". */
export const timeInWords = ({ startsAt, minutes }: Pick<Meeting, 'startsAt' | 'minutes'>, reader: Reader) =>
  reader.t.agenda.time(clock(startsAt, reader), clock(laterBy(startsAt, minutes), reader));
