import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import type { Dependencies, Env } from './http/context.ts';
import { notFound, onError } from './http/failure.tsx';
import { sameSite } from './http/same-site.ts';
import { session } from './http/session.ts';
import { actionForm } from './routes/action-form.tsx';
import { actions } from './routes/actions.tsx';
import { administration } from './routes/administration.ts';
import { agenda } from './routes/agenda.tsx';
import { agendaItems } from './routes/agenda-items.tsx';
import { agendaOutcomes } from './routes/agenda-outcomes.tsx';
import { agendaVersions } from './routes/agenda-versions.tsx';
import { answers } from './routes/answers.tsx';
import { assets } from './routes/assets.ts';
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
import { health } from './routes/health.ts';
import { home } from './routes/home.tsx';
import { language } from './routes/language.ts';
import { lessons } from './routes/lessons.tsx';
import { meetingPlans } from './routes/meeting-plans.tsx';
import { meetingStates } from './routes/meeting-states.tsx';
import { meetings } from './routes/meetings.tsx';
import { milestoneFile } from './routes/milestone-file.tsx';
import { milestoneForm } from './routes/milestone-form.tsx';
import { milestones } from './routes/milestones.tsx';
import { oneOwner } from './routes/owner.tsx';
import { owners } from './routes/owners.tsx';
import { pauses } from './routes/pauses.tsx';
import { reports } from './routes/reports.tsx';
import { search } from './routes/search.tsx';
import { securingOfExperiment } from './routes/securing.tsx';
import { signIn } from './routes/sign-in.tsx';
import { steering } from './routes/steering.tsx';
import { stepDowns } from './routes/step-downs.tsx';
import { updates } from './routes/updates.tsx';

/** As internet.nl asks: nothing from elsewhere, nothing inline. */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** The application, given everything it needs; opens nothing itself. Middleware in the order it runs. */
export function createApp(deps: Dependencies) {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set('deps', deps);
    c.set('database', deps.database);
    c.set('requestId', crypto.randomUUID());
    await next();
    c.header('X-Request-Id', c.var.requestId);
  });
  app.use(secureHeaders({ contentSecurityPolicy, referrerPolicy: 'same-origin', xFrameOptions: 'DENY' }));
  app.use(compress());
  app.onError(onError);
  app.route('/', assets);
  app.route('/', health);
  app.use(session);
  app.use(bodyLimit({ maxSize: 256 * 1024 }));
  app.use(sameSite);
  app.notFound(notFound);
  for (const feature of [
    signIn,
    home,
    language,
    search,
    administration,
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
    escalations,
    stepDowns,
    answers,
    pauses,
    closures,
    meetingPlans,
    meetings,
    meetingStates,
    agenda,
    agendaVersions,
    agendaOutcomes,
    agendaItems,
    reports,
    updates,
    decisionForm,
    decisions,
    actionForm,
    actions,
    lessons,
    funding,
    fundingLines,
    fundingNeeds,
    fundingSteps,
    milestones,
    milestoneFile,
    milestoneForm,
    steering,
  ])
    app.route('/', feature);
  return app;
}
