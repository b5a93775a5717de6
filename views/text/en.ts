import { actions } from './en/actions.ts';
import { agenda } from './en/agenda.ts';
import { agendaSteps } from './en/agenda-steps.ts';
import { audit } from './en/audit.ts';
import { bottlenecks } from './en/bottlenecks.ts';
import { common } from './en/common.ts';
import { decisions } from './en/decisions.ts';
import { escalations } from './en/escalations.ts';
import { experiments } from './en/experiments.ts';
import { failures } from './en/failures.ts';
import { fields } from './en/fields.ts';
import { funding } from './en/funding.ts';
import { handover } from './en/handover.ts';
import { history } from './en/history.ts';
import { home } from './en/home.ts';
import { lessons } from './en/lessons.ts';
import { meetings } from './en/meetings.ts';
import { milestones } from './en/milestones.ts';
import { notes } from './en/notes.ts';
import { parties } from './en/parties.ts';
import { people } from './en/people.ts';
import { periods } from './en/periods.ts';
import { programme } from './en/programme.ts';
import { providers } from './en/providers.ts';
import { reasons } from './en/reasons.ts';
import { rights } from './en/rights.ts';
import { search } from './en/search.ts';
import { sessions } from './en/sessions.ts';
import { setUp } from './en/set-up.ts';
import { signIn } from './en/sign-in.ts';
import { steering } from './en/steering.ts';
import { terms } from './en/terms.ts';
import { updates } from './en/updates.ts';
import { words } from './en/words.ts';
import type { Text } from './index.ts';

/** English: must say everything that Dutch says. */
export const en = {
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
} satisfies Text;
