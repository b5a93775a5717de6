CREATE TABLE `job_runs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`job` text NOT NULL,
	`occasion` text NOT NULL,
	`claimed_at` text NOT NULL,
	`claimed_until` text NOT NULL,
	`claimed_by` text NOT NULL,
	`finished_at` text,
	`outcome` text,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "job_is_known" CHECK(job in ('compose_agenda')),
	CONSTRAINT "outcome_is_known" CHECK(outcome in ('done', 'failed'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `job_runs_once` ON `job_runs` (`job`,`occasion`);
