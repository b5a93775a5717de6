DROP INDEX `changes_by_moment`;--> statement-breakpoint
CREATE INDEX `changes_by_table` ON `changes` (`table_name`,`at`,`row_id`,`operation`);--> statement-breakpoint
CREATE INDEX `escalations_that_run` ON `escalations` (`answer_by`,`acknowledge_by`,`solve_by`,`answered_on`,`acknowledged_on`,`solved_on`,`bottleneck_id`) WHERE ended_on is null;
