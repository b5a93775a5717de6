import { describe, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import * as schema from '../db/schema/index.ts';
import { asks, categories, outcomes } from '../src/domain/bottleneck.ts';
import { isWorkingDay, workingDaysBetween } from '../src/domain/calendar.ts';
import { answerKinds, eventKinds, rungs } from '../src/domain/escalation.ts';
import { vacancies } from '../src/domain/experiment/vacancies.ts';
import { securings, themes } from '../src/domain/experiment.ts';
import { moneyEndsBefore } from '../src/domain/funding/coverage.ts';
import { isLate } from '../src/domain/funding/line.ts';
import { durations, fundingRungs, instruments, moneyKinds, policyDomains } from '../src/domain/funding.ts';
import { isMember } from '../src/domain/membership.ts';
import { milestoneStatus, slipWeeks } from '../src/domain/milestone/slip.ts';
import { milestoneKinds } from '../src/domain/milestone.ts';
import { looksPersonal } from '../src/domain/privacy.ts';
import { roles } from '../src/domain/role.ts';
import { demo } from './support/demo.ts';

const today = '2018-11-29';

describe('the deal that the demo tells of, on its own date', () => {
  test('has six cities and six ministries, of which one city left and two ministries joined', async () => {
    const { parties, memberships } = await deal();
    const members = (day: string, kind: string) =>
      parties.filter((party) => party.kind === kind && isMember(memberships, party.id, day)).length;
    expect([members('2017-03-20', 'city'), members('2017-03-20', 'ministry')]).toEqual([7, 4]);
    expect([members(today, 'city'), members(today, 'ministry')]).toEqual([6, 6]);
    const marked = memberships.filter(({ note }) => note.startsWith('Fictief voorbeeld'));
    expect(marked).toHaveLength(3);
  });

  test('has somebody in every role', async () => {
    const { assignments } = await deal();
    const seated = assignments.filter(
      ({ fromOn, untilOn }) => fromOn <= today && (untilOn ?? today) >= today,
    );
    const count = (role: string) => seated.filter((seat) => seat.role === role).length;
    expect(roles.map(count)).toEqual([1, 6, 6, 3, 1]);
  });

  test('tells of people as offices, and of nobody’s address', async () => {
    const { people } = await deal();
    expect(people.filter(({ email }) => email !== null)).toEqual([]);
  });

  test('waited five months for its national lead', async () => {
    const { assignments } = await deal();
    const first = assignments.find(({ role }) => role === 'national_lead');
    expect(first?.fromOn).toBe('2017-08-21');
  });

  test('has experiments in every theme, one adjusted and one stopped with what was learned', async () => {
    const { experiments } = await deal();
    expect(new Set(experiments.map(({ theme }) => theme))).toEqual(new Set(themes));
    expect(new Set(experiments.map(({ securing }) => securing))).toEqual(new Set(securings));
    const ended = experiments.filter(({ state }) => state === 'adjusted' || state === 'stopped');
    expect(ended).toHaveLength(2);
    expect(ended.every(({ learned }) => learned.length > 50)).toBe(true);
  });

  test('has experiments that lack a way of measuring, a care owner or a sponsor', async () => {
    const { experiments, owners } = await deal();
    expect(experiments.filter(({ measurement }) => measurement === '')).toHaveLength(2);
    const vacant = experiments.flatMap((experiment) =>
      vacancies(
        experiment,
        owners.filter(({ experimentId }) => experimentId === experiment.id),
        today,
      ),
    );
    expect(vacant.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['care', 'ministry_sponsor']));
  });

  test('has money on every rung, with every instrument, from every domain', async () => {
    const { fundingLines } = await deal();
    const seen = <K extends keyof (typeof fundingLines)[number]>(key: K) =>
      new Set(fundingLines.map((line) => line[key]));
    expect(seen('rung')).toEqual(new Set(fundingRungs));
    expect(seen('instrument')).toEqual(new Set(instruments));
    expect(seen('domain')).toEqual(new Set(policyDomains));
    expect(seen('moneyKind')).toEqual(new Set(moneyKinds));
    expect(seen('duration')).toEqual(new Set(durations));
  });

  test('has one contribution that is four months late, and money that ends before an experiment does', async () => {
    const { fundingLines, fundingNeeds, experiments } = await deal();
    const late = fundingLines.filter((line) => isLate(line, today));
    expect(late.map(({ expectedOn, rung }) => [expectedOn, rung])).toEqual([['2018-07-16', 'promised']]);
    const gezin = experiments.find(({ title }) => title.startsWith('Eerder zien'));
    if (!gezin) throw new Error('the experiment is not there');
    expect(moneyEndsBefore(gezin, fundingNeeds, fundingLines)?.from).toBe('2019-04-01');
  });

  test('never freed money for Maastricht', async () => {
    const { fundingLines, experiments } = await deal();
    const id = experiments.find(({ title }) => title.includes('onaantastbaren'))?.id;
    const rungsReached = fundingLines.filter((line) => line.experimentId === id).map(({ rung }) => rung);
    expect(new Set(rungsReached)).toEqual(new Set(['asked', 'rejected', 'lapsed']));
  });

  test('has milestones of every kind: reached, late, slipped, missed, due soon', async () => {
    const { milestones, replannings } = await deal();
    expect(new Set(milestones.map(({ kind }) => kind))).toEqual(new Set(milestoneKinds));
    expect(new Set(milestones.map((one) => milestoneStatus(one, today)))).toEqual(
      new Set(['reached', 'reached_late', 'planned', 'slipped', 'missed']),
    );
    const ahead = milestones.filter(({ actualOn, forecastOn }) => actualOn === null && forecastOn >= today);
    expect(ahead.filter(({ forecastOn }) => forecastOn <= '2019-01-10')).not.toEqual([]);
    const newest = replannings.filter(({ recordedOn }) => recordedOn > '2018-11-01');
    expect(newest.map(({ milestoneId }) => ahead.find(({ id }) => id === milestoneId)?.kind)).toEqual([
      'council_proposal',
    ]);
    const moved = milestones.find(({ id }) => id === newest[0]?.milestoneId);
    expect(moved && slipWeeks(moved)).toBe(6);
  });

  test('has bottlenecks of every category at least twice, and open ones on every rung', async () => {
    const { bottlenecks } = await deal();
    const published = bottlenecks.filter(({ status }) => status !== 'draft');
    const times = categories.map((category) => published.filter((one) => one.category === category).length);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(2);
    const open = bottlenecks.filter(({ status }) => status === 'open');
    expect(new Set(open.map(({ rung }) => rung))).toEqual(new Set(rungs));
    expect(bottlenecks.filter(({ status }) => status === 'draft').length).toBeGreaterThan(1);
    expect(open.filter(({ isSupportQuestion }) => isSupportQuestion).length).toBeGreaterThan(1);
    expect(bottlenecks.filter(({ reopenings }) => reopenings > 0)).toHaveLength(1);
  });

  test('has an answer of JenV that is overdue by eight working days', async () => {
    const { escalations, parties } = await deal();
    const running = escalations.filter(({ endedOn }) => endedOn === null);
    const overdue = running.filter(({ answeredOn, answerBy }) => answeredOn === null && answerBy < today);
    const jenv = parties.find(({ name }) => name === 'JenV')?.id;
    expect(overdue.map((one) => [one.addresseeId, workingDaysBetween(one.answerBy, today)])).toEqual([
      [jenv, 8],
    ]);
    const unseen = running.filter((one) => one.acknowledgedOn === null && one.acknowledgeBy < today);
    expect(unseen).toHaveLength(1);
    expect(running.filter(({ pausedUntil }) => (pausedUntil ?? '') >= today)).toHaveLength(1);
  });

  test('has seen every ask, every kind of answer and every step on the ladder', async () => {
    const { escalations, escalationEvents, closures } = await deal();
    expect(new Set(escalations.map(({ ask }) => ask))).toEqual(new Set(asks));
    const kinds = escalationEvents.flatMap(({ answerKind }) => answerKind ?? []);
    expect(new Set(kinds)).toEqual(new Set(answerKinds));
    expect(new Set(escalationEvents.map(({ kind }) => kind))).toEqual(new Set(eventKinds));
    expect(new Set(closures.map(({ outcome }) => outcome))).toEqual(new Set(outcomes));
  });

  test('keeps the terms that a question started with, also after they were made shorter', async () => {
    const { escalations } = await deal();
    const regular = escalations.filter(({ rung, urgency }) => rung === 'ministry' && urgency === 'regular');
    const before = regular.filter(({ startedOn }) => startedOn <= '2018-04-05');
    expect(before.every(({ answerDays }) => answerDays === 15)).toBe(true);
    const after = regular.filter(({ startedOn }) => startedOn > '2018-04-06');
    expect(after.every(({ answerDays }) => answerDays === 10)).toBe(true);
    expect(Math.min(before.length, after.length)).toBeGreaterThan(3);
  });

  test('met eight times, and meets again in two weeks; half of the updates are in', async () => {
    const { meetings, agendaVersions, updates } = await deal();
    const held = meetings.filter(({ status }) => status === 'held');
    expect(held.map(({ heldOn }) => heldOn)).toEqual([
      '2018-01-11',
      '2018-02-22',
      '2018-04-05',
      '2018-05-17',
      '2018-06-28',
      '2018-08-09',
      '2018-09-20',
      '2018-11-01',
    ]);
    expect(held.every(({ report }) => report.length > 200)).toBe(true);
    expect(held.filter(({ reportAdoptedInId }) => reportAdoptedInId === null)).toHaveLength(1);
    expect(agendaVersions.map(({ meetingId }) => meetingId)).toEqual(held.map(({ id }) => id));
    const next = meetings.find(({ number }) => number === 9);
    expect(next).toMatchObject({ heldOn: '2018-12-13', agendaDueOn: today, agendaGeneratedOn: null });
    expect(updates.filter(({ meetingId }) => meetingId === next?.id)).toHaveLength(4);
  });

  test('took decisions, one of which the steering group still has to take; some actions are late', async () => {
    const { decisions, actions } = await deal();
    expect(decisions.filter(({ decidedOn }) => decidedOn === null)).toHaveLength(1);
    const open = actions.filter(({ doneOn }) => doneOn === null);
    expect(open.length).toBeGreaterThan(3);
    expect(open.filter(({ dueOn }) => dueOn < today)).toHaveLength(2);
  });

  test('shared eight lessons, half of which were taken over', async () => {
    const { lessons, adoptions } = await deal();
    expect(lessons).toHaveLength(8);
    expect(new Set(adoptions.map(({ lessonId }) => lessonId)).size).toBe(4);
  });

  test('was told in the order of its days, by people who were working', async () => {
    const { audit } = await deal();
    const moments = audit.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted());
    expect(moments.every((at) => at < today)).toBe(true);
    const days = [...new Set(moments.map((at) => at.slice(0, 10)))];
    expect(days.filter((day) => !isWorkingDay(day))).toEqual([]);
  });

  test('holds nothing that looks like a resident’s data', async () => {
    const texts = Object.values(await deal()).flatMap((rows) => rows.flatMap((row) => Object.values(row)));
    expect(texts.filter((text) => typeof text === 'string' && looksPersonal(text).length > 0)).toEqual([]);
  });
});

async function deal() {
  const { query }: Database = (await demo()).database;
  return {
    parties: await query.select().from(schema.parties),
    memberships: await query.select().from(schema.memberships),
    people: await query.select().from(schema.people),
    assignments: await query.select().from(schema.assignments),
    experiments: await query.select().from(schema.experiments),
    owners: await query.select().from(schema.owners),
    fundingNeeds: await query.select().from(schema.fundingNeeds),
    fundingLines: await query.select().from(schema.fundingLines),
    milestones: await query.select().from(schema.milestones),
    replannings: await query.select().from(schema.replannings),
    bottlenecks: await query.select().from(schema.bottlenecks),
    escalations: await query.select().from(schema.escalations),
    escalationEvents: await query.select().from(schema.escalationEvents),
    closures: await query.select().from(schema.closures),
    meetings: await query.select().from(schema.meetings),
    agendaVersions: await query.select().from(schema.agendaVersions),
    updates: await query.select().from(schema.updates),
    decisions: await query.select().from(schema.decisions),
    actions: await query.select().from(schema.actions),
    lessons: await query.select().from(schema.lessons),
    adoptions: await query.select().from(schema.adoptions),
    audit: await query.select().from(schema.audit),
  };
}
