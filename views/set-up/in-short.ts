import { membersOf, type SetUpStep } from '../../src/domain/programme/set-up.ts';
import { areDefaultTerms } from '../../src/domain/programme/terms.ts';
import { dates, list } from '../format.ts';
import type { SetUp } from './props.ts';

/** What a folded step says on its line: what came of it, or that it can be filled in already. */
export const inShort = (props: SetUp, step: SetUpStep): string =>
  props.open.includes(step) ? props.view.t.setUp.already : said[step](props);

const said: Record<SetUpStep, (props: SetUp) => string> = {
  deal: ({ view, programme: { title, startsOn, endsOn } }) =>
    `${title}, ${view.t.setUp.deal.between(...dates(startsOn, endsOn, view))}`,
  parties: ({ view, members }) => {
    const { cityCount, ministryCount } = view.t.setUp.parties;
    const count = (kind: 'city' | 'ministry') => membersOf(members, kind).length;
    return list([cityCount(count('city')), ministryCount(count('ministry'))], view);
  },
  first_contact: ({ programme, members }) =>
    members.find(({ id }) => id === programme.firstContactId)?.name ?? '',
  rhythm: ({ view, programme, planned }) => {
    const { often, count } = view.t.setUp.rhythm;
    return `${often(view.t.common.weeks(programme.meetingWeeks))}, ${count(planned)}`;
  },
  terms: ({ view: { t }, terms }) => t.setUp.terms.inShort[areDefaultTerms(terms) ? 'usual' : 'agreed'],
  people: ({ view }) => view.t.setUp.people.inShort,
};
