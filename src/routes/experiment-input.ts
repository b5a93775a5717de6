import type { Context } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/experiments.ts';
import { fullDate } from '../../views/format.ts';
import type { Filled } from '../../views/parts/form.tsx';
import { canLeadFirst, firstLead } from '../domain/experiment/first-lead.ts';
import { decideRegistration } from '../domain/experiment/registration.ts';
import { themes } from '../domain/experiment.ts';
import { scopeOf } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { looksUnchecked, personalChecked } from '../http/personal.ts';
import { signedIn } from '../http/right.ts';

export const experiment = z.object({
  title: form.line(200),
  cityIds: form.recordIds,
  theme: z.enum(themes),
  summary: form.line(2000),
  targetGroup: form.optionalText(2000),
  learningQuestion: form.optionalText(2000),
  measurement: form.optionalText(2000),
  startsOn: form.day,
  endsOn: form.day,
  personalChecked,
});

/** Who registers says who leads it first. */
export const registration = z.extend(experiment, { leads: z._default(z.enum(['self', 'nobody']), 'nobody') });

type Input = z.infer<typeof experiment>;

type Choosable = { cities: { value: number }[]; locked: number[] };

/** What is to be written, or the form as filled in with what stands in the way. */
export function decide<I extends Input>(
  c: Context<Env>,
  { cities, locked }: Choosable,
  read: { data: I; filled: Filled },
) {
  const { view } = c.var;
  const { personalChecked, ...input } = read.data;
  const { title, summary, targetGroup, learningQuestion, measurement } = input;
  if (looksUnchecked({ personalChecked }, title, summary, targetGroup, learningQuestion, measurement)) {
    return { filled: form.withError(read.filled, 'personalChecked', view.t.fields.personal) };
  }
  const decided = decideRegistration(input, { cities: cities.map(({ value }) => value), locked });
  if (decided.ok) return { input: decided.registration, filled: null };
  c.set('refusal', decided.refusal);
  const { refusals } = view.t.experiments;
  if (decided.refusal === 'ends_before_start') {
    const message = refusals.ends_before_start(fullDate(input.startsOn, view));
    return { filled: form.withError(read.filled, 'endsOn', message) };
  }
  return { filled: form.withError(read.filled, 'cityIds', refusals[decided.refusal]) };
}

/** For a new experiment: of a city lead the own city always takes part, and they are likely to lead it. */
export async function blank(c: Context<Env>) {
  const actor = signedIn(c.var.actor);
  const scope = scopeOf(actor, 'experiment.write');
  const cities = await store.cityChoices(c.var.database, 0, c.var.today);
  const locked = scope.kind === 'city' ? [scope.partyId] : [];
  return { view: c.var.view, cities, locked, leadTitle: canLeadFirst(actor) ? leadTitle(c) : null };
}

const leadTitle = ({ var: { view, actor } }: Context<Env>): string =>
  view.t.experiments.owners.leadOf(actor?.party ?? '');

/** The owner that comes with registering; null when nobody is known yet. */
export function firstOwner(c: Context<Env>, { leads, startsOn }: z.infer<typeof registration>) {
  const { programme, today } = c.var;
  const lead = leads === 'self' && firstLead(signedIn(c.var.actor), { startsOn }, programme, today);
  return lead ? { ...lead, title: leadTitle(c), untilOn: null } : null;
}

/** The experiment as one may edit it; a city lead takes no city off, because that takes away the other's rights. */
export async function editable(c: Context<Env>) {
  const { database, today, view } = c.var;
  const scope = scopeOf(signedIn(c.var.actor), 'experiment.write');
  const found = await read(database, {
    ...store.experimentAt(database, idOf(c), scope),
    choices: store.cityChoices(database, idOf(c), today),
  });
  const [experiment] = found.found;
  const present = found.cities.map(({ id }) => id);
  return (
    experiment && {
      view,
      experiment,
      present,
      cities: found.choices,
      locked: scope.kind === 'city' ? present : [],
    }
  );
}

type Editable = NonNullable<Awaited<ReturnType<typeof editable>>>;

export const asTyped = ({ experiment, present }: Editable) => ({
  title: experiment.title,
  cityIds: present.map(String),
  theme: experiment.theme,
  summary: experiment.summary,
  targetGroup: experiment.targetGroup,
  learningQuestion: experiment.learningQuestion,
  measurement: experiment.measurement,
  startsOn: experiment.startsOn,
  endsOn: experiment.endsOn,
});
