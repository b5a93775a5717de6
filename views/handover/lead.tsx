import type { Overdue } from '../../src/domain/home/overdue.ts';
import type { Task } from '../../src/domain/home/task.ts';
import { addresses, at } from '../addresses.ts';
import { date, list } from '../format.ts';
import { draw } from '../home/drawings.tsx';
import { what } from '../home/overdue.tsx';
import type { VacancyRow } from '../home/vacancies.tsx';
import { lateWords } from '../parts/late.ts';
import type { View } from '../view.ts';
import { By, Kind } from './kind.tsx';
import type { LeadSheet } from './sheet.ts';

/** What lies at the national project lead, and what is late with others. */
export function LeadMatters({ view, sheet }: { view: View; sheet: LeadSheet }) {
  const { handover } = view.t;
  const { tasks, count, overdue, overdueTotal } = sheet;
  const toDo = tasks.map((task) => taskLine(view, task));
  const late = overdue.map((one) => lateLine(view, one));
  const vacant = sheet.vacancies.map((one) => vacancyLine(view, one));
  return (
    <>
      {!toDo.length && !late.length && !vacant.length && <p>{handover.nothing}</p>}
      <Kind view={view} title={handover.tasks} lines={toDo} total={count.all} />
      <Kind view={view} title={handover.late} lines={late} total={overdueTotal} />
      <Kind view={view} title={view.t.home.lead.vacancies} lines={vacant} total={sheet.vacancyTotal} />
    </>
  );
}

const taskLine = (view: View, task: Task) => (
  <>
    {draw(view, task).text} <By view={view} day={task.dueOn} words={view.t.handover.due} />
  </>
);

const lateLine = (view: View, one: Overdue) => (
  <>
    {what(view, one)} {one.party && <span class="quiet">{view.t.handover.lateWith(one.party)}</span>}{' '}
    <strong class="overdue">{lateWords(view, one.days)}</strong>
  </>
);

const vacancyLine = (view: View, { experiment: { id, title }, cities, kind, since, days }: VacancyRow) => (
  <>
    <a href={at(addresses.experiment, { id })}>{title}</a> ({list(cities, view)}):{' '}
    {view.t.home.lead.vacancy(view.t.words.ownerKind[kind])}{' '}
    <span class="quiet">{view.t.home.lead.vacantFor(date(since, view), view.t.common.days(days))}</span>
  </>
);
