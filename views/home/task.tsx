import { workingDaysBetween } from '../../src/domain/calendar.ts';
import type { Task } from '../../src/domain/home/task.ts';
import { date } from '../format.ts';
import { lateWords } from '../parts/late.ts';
import { Rest } from '../parts/rest.tsx';
import type { View } from '../view.ts';
import { draw } from './drawings.tsx';

/** Things that wait, each in one sentence with its button in place; `total` counts those that do not stand here too. */
export function Tasks({ view, tasks, total }: { view: View; tasks: Task[]; total: number }) {
  return (
    <>
      <ul class="tasks">
        {tasks.map((task) => {
          const { text, button } = draw(view, task);
          return (
            <li>
              <span>
                {text} <Due view={view} task={task} />
              </span>
              {button}
            </li>
          );
        })}
      </ul>
      <Rest view={view} shown={tasks.length} total={total} />
    </>
  );
}

/** Until when it is in time, or how late it is. */
function Due({ view, task: { code, dueOn } }: { view: View; task: Task }) {
  const { home } = view.t;
  const on = date(dueOn, view);
  if (code === 'draft') return <span class="quiet">{home.since(on)}</span>;
  if (dueOn < view.today) {
    const late = lateWords(view, workingDaysBetween(dueOn, view.today));
    return <strong class="overdue">{late}</strong>;
  }
  return <span class="quiet">{code === 'milestone' ? home.expected(on) : home.due(on)}</span>;
}
