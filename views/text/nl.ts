import { actions } from './nl/actions.ts';
import { agenda } from './nl/agenda.ts';
import { agendaSteps } from './nl/agenda-steps.ts';
import { audit } from './nl/audit.ts';
import { bottlenecks } from './nl/bottlenecks.ts';
import { common } from './nl/common.ts';
import { decisions } from './nl/decisions.ts';
import { escalations } from './nl/escalations.ts';
import { experiments } from './nl/experiments.ts';
import { failures } from './nl/failures.ts';
import { fields } from './nl/fields.ts';
import { funding } from './nl/funding.ts';
import { handover } from './nl/handover.ts';
import { history } from './nl/history.ts';
import { home } from './nl/home.ts';
import { lessons } from './nl/lessons.ts';
import { meetings } from './nl/meetings.ts';
import { milestones } from './nl/milestones.ts';
import { notes } from './nl/notes.ts';
import { parties } from './nl/parties.ts';
import { people } from './nl/people.ts';
import { periods } from './nl/periods.ts';
import { programme } from './nl/programme.ts';
import { providers } from './nl/providers.ts';
import { reasons } from './nl/reasons.ts';
import { rights } from './nl/rights.ts';
import { search } from './nl/search.ts';
import { sessions } from './nl/sessions.ts';
import { setUp } from './nl/set-up.ts';
import { signIn } from './nl/sign-in.ts';
import { steering } from './nl/steering.ts';
import { terms } from './nl/terms.ts';
import { updates } from './nl/updates.ts';
import { words } from './nl/words.ts';

/** Dutch, the original: plain (B1) and polite ("u"). One file per feature. */
export const nl = {
  common,
  words,
  fields,
  failures,
  signIn,
  providers,
  sessions,
  bottlenecks,
  escalations,
  notes,
  lessons,
  funding,
  milestones,
  agenda,
  agendaSteps,
  reasons,
  meetings,
  updates,
  decisions,
  actions,
  experiments,
  history,
  programme,
  setUp,
  terms,
  rights,
  periods,
  parties,
  people,
  handover,
  steering,
  search,
  audit,
  home,
};
