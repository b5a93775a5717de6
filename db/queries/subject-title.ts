import { sql } from 'drizzle-orm';
import {
  actions,
  audit,
  bottlenecks,
  changes,
  decisions,
  experiments,
  fundingLines,
  lessons,
  meetings,
  milestones,
  notes,
  parties,
  people,
  periods,
  updates,
} from '../schema/index.ts';

const subject = audit.subjectId;

/** The bottleneck that a note is at, or was until it was withdrawn. */
const noted = sql`coalesce((select ${notes.bottleneckId} from ${notes} where ${notes.id} = ${subject}),
  (select json_extract(${changes.before}, '$.bottleneck_id') from ${changes}
    where ${changes.tableName} = 'notes' and ${changes.rowId} = ${subject} and ${changes.operation} = 'delete'))`;

/** How the record that an act is about is called now; null for a draft, for what is gone, and for what has no name. */
export const subjectTitle = sql<string | null>`case ${audit.subjectTable}
  when 'experiments' then (select ${experiments.title} from ${experiments} where ${experiments.id} = ${subject})
  when 'bottlenecks' then (select ${bottlenecks.title} from ${bottlenecks}
    where ${bottlenecks.id} = ${subject} and ${bottlenecks.status} <> 'draft')
  when 'decisions' then (select ${decisions.text} from ${decisions} where ${decisions.id} = ${subject})
  when 'actions' then (select ${actions.text} from ${actions} where ${actions.id} = ${subject})
  when 'lessons' then (select ${lessons.title} from ${lessons} where ${lessons.id} = ${subject})
  when 'meetings' then (select ${meetings.number} || ', ' || ${meetings.heldOn} from ${meetings}
    where ${meetings.id} = ${subject})
  when 'milestones' then (select ${milestones.title} from ${milestones} where ${milestones.id} = ${subject})
  when 'funding_lines' then (select ${parties.name} || ' ' || ${fundingLines.year} from ${fundingLines}
    inner join ${parties} on ${parties.id} = ${fundingLines.contributorId}
    where ${fundingLines.id} = ${subject})
  when 'updates' then (select ${experiments.title} from ${updates}
    inner join ${experiments} on ${experiments.id} = ${updates.experimentId} where ${updates.id} = ${subject})
  when 'notes' then (select ${bottlenecks.id} || ', ' || ${bottlenecks.title} from ${bottlenecks}
    where ${bottlenecks.id} = ${noted})
  when 'parties' then (select ${parties.name} from ${parties} where ${parties.id} = ${subject})
  when 'people' then (select ${people.name} from ${people} where ${people.id} = ${subject})
  when 'periods' then (select ${periods.label} from ${periods} where ${periods.id} = ${subject})
  end`;

export type Predecessor = { id: number; name: string };

/** Whose role somebody took over in this act; null when it is about anything else. */
export const predecessor = sql`case when ${audit.action} = 'role.succeeded' then (
  select json_object('id', person.id, 'name', person.name)
  from changes as ended inner join people as person on person.id = json_extract(ended.before, '$.person_id')
  where ended.audit_id = ${audit.id} and ended.table_name = 'assignments') end`.mapWith(
  (json): Predecessor | null => JSON.parse(json),
);
