import { sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Day } from '../../src/domain/calendar.ts';
import type { Doer, Statements } from './act.ts';
import type { Story } from './story.ts';

/** One edit more than the row had. */
export const nextVersion = sql`version + 1`;

/** Something that the story is about. It has no number (0) until the act that makes it has been written. */
export abstract class Entity {
  id = 0;

  constructor(
    protected readonly story: Story,
    readonly table: SQLiteTable,
  ) {}

  protected tell(on: Day, action: string, by: Doer, statements: Statements) {
    this.story.acts.push({ on, by, action, about: this, statements });
  }
}
