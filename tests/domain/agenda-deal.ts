import type { Item } from '../../src/domain/agenda/item.ts';
import type { AgendaState, OpenBottleneck, Stay } from '../../src/domain/agenda/state.ts';

/** The deal in December 2018: the ninth meeting is on the 13th, the agenda is made ten days before. */
export const quiet: AgendaState = {
  today: '2018-12-03',
  meeting: { heldOn: '2018-12-13', minutes: 120 },
  previousMeeting: { number: 8, heldOn: '2018-11-01', circulatedOn: '2018-10-25' },
  nextMeetingOn: '2019-01-24',
  experiments: [],
  updates: [],
  unheard: [],
  vacancies: [],
  bottlenecks: [],
  milestones: [],
  needs: [],
  fundingLines: [],
  actions: [],
  steeringDecisions: [],
  lessons: [],
  previousItems: [],
};

const run = { state: 'running', startsOn: '2017-09-01', endsOn: '2019-10-31' } as const;

export const reintegration = {
  id: 1,
  title: 'Re-integratie ex-gedetineerden',
  cities: ['Tilburg', 'Breda'],
  ...run,
};
export const youth = { id: 2, title: 'Gezinsaanpak risicojeugd', cities: ['Almere'], ...run };
export const untouchables = { id: 3, title: 'Aanpak onaantastbaren', cities: ['Maastricht'], ...run };
export const hitmachine = { id: 4, title: 'Hitmachine', cities: ['Nijmegen'], ...run };

export const onTrack = (experimentId: number, city: string) =>
  ({ experimentId, city, progress: 'on_track', success: '', supportQuestion: '' }) as const;

/** Breda asks how to share data with care partners; open since September, in the city. */
export const dataSharing: OpenBottleneck = {
  id: 14,
  city: 'Breda',
  title: 'Gegevens delen met de GGZ',
  experimentIds: [1],
  rung: 'city',
  isSupportQuestion: false,
  loggedOn: '2018-09-10',
  wantedOn: null,
  stays: [],
};

/** Asked of JenV on Monday 8 October 2018; the terms were 5, 20 and 60 working days. */
export const atJenV: Stay = {
  rung: 'ministry',
  addressee: 'JenV',
  startedOn: '2018-10-08',
  acknowledgeBy: '2018-10-15',
  answerBy: '2018-11-05',
  solveBy: '2019-01-04',
  acknowledgedOn: '2018-10-10',
  answeredOn: null,
  answerKind: null,
  solvedOn: null,
  endedOn: null,
};

/** The same question on the lower rung before. */
export const atCoreGroup: Stay = { ...atJenV, rung: 'core_group', addressee: '', startedOn: '2018-09-20' };

export const askedOfJenV: OpenBottleneck = {
  ...dataSharing,
  rung: 'ministry',
  stays: [{ ...atCoreGroup, endedOn: '2018-10-08' }, atJenV],
};

/** Another one of Breda, asked of the core group and not answered yet. */
export const askedOfCoreGroup: OpenBottleneck = {
  ...dataSharing,
  id: 15,
  rung: 'core_group',
  loggedOn: '2018-11-20',
};

export const itemWith = (items: readonly Item[], key: string): Item => {
  const found = items.find((item) => item.key === key);
  if (found === undefined) throw new Error(`No ${key} among ${items.map((item) => item.key).join(', ')}`);
  return found;
};

export const keysOf = (items: readonly { key: string }[]): string[] => items.map((item) => item.key);
