import { actionForm } from './routes/action-form.tsx';
import { actions } from './routes/actions.tsx';
import { administration } from './routes/administration.ts';
import { agenda } from './routes/agenda.tsx';
import { agendaItems } from './routes/agenda-items.tsx';
import { agendaOutcomes } from './routes/agenda-outcomes.tsx';
import { agendaPlaces } from './routes/agenda-places.tsx';
import { agendaVersions } from './routes/agenda-versions.tsx';
import { answers } from './routes/answers.tsx';
import { audit } from './routes/audit.tsx';
import { benefitsOfExperiment } from './routes/benefits.tsx';
import { bottleneckForm } from './routes/bottleneck-form.tsx';
import { bottleneckLists } from './routes/bottleneck-list.tsx';
import { bottlenecks } from './routes/bottlenecks.tsx';
import { closures } from './routes/closures.tsx';
import { decisionForm } from './routes/decision-form.tsx';
import { decisions } from './routes/decisions.tsx';
import { escalations } from './routes/escalations.tsx';
import { experimentForm } from './routes/experiment-form.tsx';
import { experimentState } from './routes/experiment-state.tsx';
import { experiments } from './routes/experiments.tsx';
import { funding } from './routes/funding.tsx';
import { fundingLines } from './routes/funding-lines.tsx';
import { fundingNeeds } from './routes/funding-needs.tsx';
import { fundingSteps } from './routes/funding-steps.tsx';
import { home } from './routes/home.tsx';
import { identities } from './routes/identities.tsx';
import { language } from './routes/language.ts';
import { lessonForm } from './routes/lesson-form.tsx';
import { lessons } from './routes/lessons.tsx';
import { meetingPlans } from './routes/meeting-plans.tsx';
import { meetingStates } from './routes/meeting-states.tsx';
import { meetings } from './routes/meetings.tsx';
import { milestoneFile } from './routes/milestone-file.tsx';
import { milestoneForm } from './routes/milestone-form.tsx';
import { milestones } from './routes/milestones.tsx';
import { notes } from './routes/notes.tsx';
import { oneOwner } from './routes/owner.tsx';
import { owners } from './routes/owners.tsx';
import { pauses } from './routes/pauses.tsx';
import { publications } from './routes/publications.tsx';
import { reports } from './routes/reports.tsx';
import { search } from './routes/search.tsx';
import { securingOfExperiment } from './routes/securing.tsx';
import { sessions } from './routes/sessions.tsx';
import { signIn } from './routes/sign-in.tsx';
import { signInLink } from './routes/sign-in-link.tsx';
import { signInProvider } from './routes/sign-in-provider.tsx';
import { signInRequest } from './routes/sign-in-request.tsx';
import { signInRole } from './routes/sign-in-role.tsx';
import { signOuts } from './routes/sign-outs.ts';
import { steering } from './routes/steering.tsx';
import { stepDowns } from './routes/step-downs.tsx';
import { updates } from './routes/updates.tsx';

/** Everything one can do here, in the order in which addresses are tried: fixed words before `:id`. */
export const features = [
  sessions,
  signIn,
  signInProvider,
  signInRequest,
  signInLink,
  signInRole,
  home,
  language,
  search,
  administration,
  identities,
  signOuts,
  audit,
  experimentForm,
  experiments,
  experimentState,
  owners,
  oneOwner,
  benefitsOfExperiment,
  securingOfExperiment,
  bottleneckForm,
  bottleneckLists,
  bottlenecks,
  publications,
  escalations,
  stepDowns,
  answers,
  pauses,
  closures,
  notes,
  meetingPlans,
  meetings,
  meetingStates,
  agenda,
  agendaVersions,
  agendaOutcomes,
  agendaItems,
  agendaPlaces,
  reports,
  updates,
  decisionForm,
  decisions,
  actionForm,
  actions,
  lessonForm,
  lessons,
  funding,
  fundingLines,
  fundingNeeds,
  fundingSteps,
  milestones,
  milestoneFile,
  milestoneForm,
  steering,
];
