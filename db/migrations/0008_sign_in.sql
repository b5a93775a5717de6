CREATE TABLE `notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bottleneck_id` integer NOT NULL,
	`text` text NOT NULL,
	`is_for_core_group` integer DEFAULT 0 NOT NULL,
	`written_on` text NOT NULL,
	FOREIGN KEY (`bottleneck_id`) REFERENCES `bottlenecks`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "written_on_is_a_day" CHECK(written_on is null or written_on = date(written_on))
) STRICT;
--> statement-breakpoint
CREATE INDEX `notes_by_bottleneck` ON `notes` (`bottleneck_id`);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`person_id` integer NOT NULL,
	`sign_in_id` integer,
	`created_at` text NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`try_after` text NOT NULL,
	`sent_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sign_in_id`) REFERENCES `sign_ins`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_is_known" CHECK(kind in ('sign_in', 'invitation'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `outbox_by_turn` ON `outbox` (`sent_at`,`try_after`);
--> statement-breakpoint
CREATE TABLE `identities` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`bound_on` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bound_on_is_a_day" CHECK(bound_on is null or bound_on = date(bound_on))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `identities_once` ON `identities` (`issuer`,`subject`);
--> statement-breakpoint
CREATE INDEX `identities_by_person` ON `identities` (`person_id`);
--> statement-breakpoint
CREATE TABLE `sign_ins` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`method` text NOT NULL,
	`person_id` integer,
	`secret_hash` text,
	`browser_hash` text,
	`code_hash` text,
	`issuer` text,
	`nonce` text,
	`verifier` text,
	`back` text DEFAULT '/' NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "method_is_known" CHECK(method in ('link', 'provider'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_ins_secretHash_unique` ON `sign_ins` (`secret_hash`);
--> statement-breakpoint
CREATE INDEX `sign_ins_by_expiry` ON `sign_ins` (`expires_at`);
--> statement-breakpoint
CREATE TABLE `__new_job_runs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`job` text NOT NULL,
	`occasion` text NOT NULL,
	`claimed_at` text NOT NULL,
	`claimed_until` text NOT NULL,
	`claimed_by` text NOT NULL,
	`finished_at` text,
	`outcome` text,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "job_is_known" CHECK(job in ('compose_agenda', 'forget_names')),
	CONSTRAINT "outcome_is_known" CHECK(outcome in ('done', 'failed'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_job_runs`("id", "job", "occasion", "claimed_at", "claimed_until", "claimed_by", "finished_at", "outcome", "version") SELECT "id", "job", "occasion", "claimed_at", "claimed_until", "claimed_by", "finished_at", "outcome", "version" FROM `job_runs`;
--> statement-breakpoint
DROP TABLE `job_runs`;
--> statement-breakpoint
ALTER TABLE `__new_job_runs` RENAME TO `job_runs`;
--> statement-breakpoint
CREATE UNIQUE INDEX `job_runs_once` ON `job_runs` (`job`,`occasion`);
--> statement-breakpoint
CREATE TABLE `__new_sessions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`assignment_id` integer NOT NULL,
	`method` text NOT NULL,
	`device` text DEFAULT '' NOT NULL,
	`started_at` text NOT NULL,
	`seen_at` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "method_is_known" CHECK(method in ('demo', 'link', 'provider'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_sessions`("id", "token_hash", "assignment_id", "method", "device", "started_at", "seen_at", "expires_at") SELECT "id", "token_hash", "assignment_id", 'demo', '', "started_at", "started_at", "expires_at" FROM `sessions`;
--> statement-breakpoint
DROP TABLE `sessions`;
--> statement-breakpoint
ALTER TABLE `__new_sessions` RENAME TO `sessions`;
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_tokenHash_unique` ON `sessions` (`token_hash`);
--> statement-breakpoint
CREATE INDEX `sessions_by_assignment` ON `sessions` (`assignment_id`);
--> statement-breakpoint
ALTER TABLE `programme` ADD `retention_months` integer DEFAULT 24 NOT NULL CONSTRAINT "retention_makes_sense" CHECK(retention_months between 1 and 120);
--> statement-breakpoint
drop trigger if exists identities_records_insert;
--> statement-breakpoint
create trigger identities_records_insert after insert on identities begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'identities', new.id, 'insert', null, json_object('id', new.id, 'person_id', new.person_id, 'issuer', new.issuer, 'bound_on', new.bound_on) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists identities_records_update;
--> statement-breakpoint
create trigger identities_records_update after update on identities begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'identities', new.id, 'update', json_object('id', old.id, 'person_id', old.person_id, 'issuer', old.issuer, 'bound_on', old.bound_on), json_object('id', new.id, 'person_id', new.person_id, 'issuer', new.issuer, 'bound_on', new.bound_on) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists identities_records_delete;
--> statement-breakpoint
create trigger identities_records_delete after delete on identities begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'identities', old.id, 'delete', json_object('id', old.id, 'person_id', old.person_id, 'issuer', old.issuer, 'bound_on', old.bound_on), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists notes_records_insert;
--> statement-breakpoint
create trigger notes_records_insert after insert on notes begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'notes', new.id, 'insert', null, json_object('id', new.id, 'bottleneck_id', new.bottleneck_id, 'text', new.text, 'is_for_core_group', new.is_for_core_group, 'written_on', new.written_on) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists notes_records_update;
--> statement-breakpoint
create trigger notes_records_update after update on notes begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'notes', new.id, 'update', json_object('id', old.id, 'bottleneck_id', old.bottleneck_id, 'text', old.text, 'is_for_core_group', old.is_for_core_group, 'written_on', old.written_on), json_object('id', new.id, 'bottleneck_id', new.bottleneck_id, 'text', new.text, 'is_for_core_group', new.is_for_core_group, 'written_on', new.written_on) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists notes_records_delete;
--> statement-breakpoint
create trigger notes_records_delete after delete on notes begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'notes', old.id, 'delete', json_object('id', old.id, 'bottleneck_id', old.bottleneck_id, 'text', old.text, 'is_for_core_group', old.is_for_core_group, 'written_on', old.written_on), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists programme_records_insert;
--> statement-breakpoint
create trigger programme_records_insert after insert on programme begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'programme', new.id, 'insert', null, json_object('id', new.id, 'title', new.title, 'summary', new.summary, 'starts_on', new.starts_on, 'ends_on', new.ends_on, 'first_contact_id', new.first_contact_id, 'is_demo', new.is_demo, 'demo_date', new.demo_date, 'meeting_weeks', new.meeting_weeks, 'meeting_anchor_on', new.meeting_anchor_on, 'meeting_starts_at', new.meeting_starts_at, 'meeting_minutes', new.meeting_minutes, 'meeting_place', new.meeting_place, 'updates_due_days', new.updates_due_days, 'agenda_due_days', new.agenda_due_days, 'circulate_due_days', new.circulate_due_days, 'minutes_due_days', new.minutes_due_days, 'retention_months', new.retention_months, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists programme_records_update;
--> statement-breakpoint
create trigger programme_records_update after update on programme begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'programme', new.id, 'update', json_object('id', old.id, 'title', old.title, 'summary', old.summary, 'starts_on', old.starts_on, 'ends_on', old.ends_on, 'first_contact_id', old.first_contact_id, 'is_demo', old.is_demo, 'demo_date', old.demo_date, 'meeting_weeks', old.meeting_weeks, 'meeting_anchor_on', old.meeting_anchor_on, 'meeting_starts_at', old.meeting_starts_at, 'meeting_minutes', old.meeting_minutes, 'meeting_place', old.meeting_place, 'updates_due_days', old.updates_due_days, 'agenda_due_days', old.agenda_due_days, 'circulate_due_days', old.circulate_due_days, 'minutes_due_days', old.minutes_due_days, 'retention_months', old.retention_months, 'version', old.version), json_object('id', new.id, 'title', new.title, 'summary', new.summary, 'starts_on', new.starts_on, 'ends_on', new.ends_on, 'first_contact_id', new.first_contact_id, 'is_demo', new.is_demo, 'demo_date', new.demo_date, 'meeting_weeks', new.meeting_weeks, 'meeting_anchor_on', new.meeting_anchor_on, 'meeting_starts_at', new.meeting_starts_at, 'meeting_minutes', new.meeting_minutes, 'meeting_place', new.meeting_place, 'updates_due_days', new.updates_due_days, 'agenda_due_days', new.agenda_due_days, 'circulate_due_days', new.circulate_due_days, 'minutes_due_days', new.minutes_due_days, 'retention_months', new.retention_months, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists programme_records_delete;
--> statement-breakpoint
create trigger programme_records_delete after delete on programme begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'programme', old.id, 'delete', json_object('id', old.id, 'title', old.title, 'summary', old.summary, 'starts_on', old.starts_on, 'ends_on', old.ends_on, 'first_contact_id', old.first_contact_id, 'is_demo', old.is_demo, 'demo_date', old.demo_date, 'meeting_weeks', old.meeting_weeks, 'meeting_anchor_on', old.meeting_anchor_on, 'meeting_starts_at', old.meeting_starts_at, 'meeting_minutes', old.meeting_minutes, 'meeting_place', old.meeting_place, 'updates_due_days', old.updates_due_days, 'agenda_due_days', old.agenda_due_days, 'circulate_due_days', old.circulate_due_days, 'minutes_due_days', old.minutes_due_days, 'retention_months', old.retention_months, 'version', old.version), null from open_audit;
end;
