DROP INDEX `bottlenecks_by_city`;--> statement-breakpoint
DROP INDEX `bottlenecks_by_status`;--> statement-breakpoint
CREATE INDEX `bottlenecks_by_city` ON `bottlenecks` (`city_id`,`status`,`logged_on`);--> statement-breakpoint
CREATE INDEX `bottlenecks_by_status` ON `bottlenecks` (`status`);--> statement-breakpoint
DROP INDEX `funding_lines_by_experiment`;--> statement-breakpoint
CREATE INDEX `funding_lines_by_domain` ON `funding_lines` (`domain`,`rung`,`amount`);--> statement-breakpoint
CREATE INDEX `funding_lines_by_experiment` ON `funding_lines` (`experiment_id`,`year`,`rung`,`amount`,`expected_on`);--> statement-breakpoint
CREATE INDEX `decisions_by_experiment` ON `decisions` (`experiment_id`,`decided_on`);--> statement-breakpoint
CREATE INDEX `experiments_in_alphabet` ON `experiments` (title collate nocase);--> statement-breakpoint
CREATE INDEX `changes_that_delete` ON `changes` (`table_name`) WHERE operation = 'delete';--> statement-breakpoint
CREATE INDEX `milestones_to_come` ON `milestones` ((actual_on is not null),`forecast_on`);
