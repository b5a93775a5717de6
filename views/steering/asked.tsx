import { workingDaysBetween } from '../../src/domain/calendar.ts';
import type { Asked } from '../../src/domain/steering/asked.ts';
import { addresses, at } from '../addresses.ts';
import { date } from '../format.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { lateWords } from '../parts/late.ts';
import { Reference } from '../parts/reference.tsx';
import { Rest } from '../parts/rest.tsx';
import type { View } from '../view.ts';

type Props = { view: View; asked: Asked[]; total: number; day: string; ofYou: boolean };

/** Questions and decisions that wait for the steering group, each with the way to it. */
export function AskedOfSteering({ view, asked, total, day, ofYou }: Props) {
  const { title, none } = view.t.steering.asked;
  return (
    <section class="asked">
      <h2 class="utrecht-heading-2">{title(ofYou)}</h2>
      {!asked.length && <p>{none}</p>}
      {asked.length > 0 && (
        <ul class="tasks">
          {asked.map((one) => (
            <li>{one.code === 'answer' ? question(view, one, day) : decision(view, one)}</li>
          ))}
        </ul>
      )}
      <Rest view={view} shown={asked.length} total={total} />
    </section>
  );
}

function question(view: View, { bottleneckId: id, question, by }: Asked & { code: 'answer' }, day: string) {
  return (
    <>
      <span>
        <Reference kind="K" id={id} /> {question} <Due view={view} by={by} day={day} />
      </span>
      <ActionLink href={at(addresses.bottleneck, { id })} text={view.t.steering.asked.read(`K-${id}`)} />
    </>
  );
}

function decision(view: View, { decisionId: id, text }: Asked & { code: 'decision' }) {
  const { asked } = view.t.steering;
  return (
    <>
      <span>
        <Reference kind="B" id={id} /> {text} <span class="quiet">{asked.decision}</span>
      </span>
      <ActionLink href={at(addresses.decision, { id })} text={asked.read(`B-${id}`)} />
    </>
  );
}

/** By when an answer is asked, or how long ago that was. */
function Due({ view, by, day }: { view: View; by: string; day: string }) {
  const { asked } = view.t.steering;
  if (by >= day) return <span class="quiet">{asked.answerBy(date(by, view))}</span>;
  const late = lateWords(view, workingDaysBetween(by, day));
  return <strong class="overdue">{asked.late(date(by, view), late)}</strong>;
}
