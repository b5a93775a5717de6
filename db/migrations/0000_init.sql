CREATE TABLE `bottleneck_experiments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bottleneck_id` integer NOT NULL,
	`experiment_id` integer NOT NULL,
	FOREIGN KEY (`bottleneck_id`) REFERENCES `bottlenecks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`experiment_id`) REFERENCES `experiments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bottleneck_experiments_once` ON `bottleneck_experiments` (`bottleneck_id`,`experiment_id`);--> statement-breakpoint
CREATE INDEX `bottleneck_experiments_by_experiment` ON `bottleneck_experiments` (`experiment_id`);--> statement-breakpoint
CREATE TABLE `bottlenecks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`city_id` integer NOT NULL,
	`title` text NOT NULL,
	`story` text DEFAULT '' NOT NULL,
	`category` text NOT NULL,
	`ask` text,
	`question` text DEFAULT '' NOT NULL,
	`asked_of_id` integer,
	`wanted_on` text,
	`is_support_question` integer DEFAULT false NOT NULL,
	`status` text NOT NULL,
	`rung` text DEFAULT 'city' NOT NULL,
	`logged_on` text NOT NULL,
	`reopenings` integer DEFAULT 0 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`city_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_of_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "category_is_known" CHECK(category in ('funding_silos', 'law_privacy', 'data_sharing', 'commitment', 'capacity', 'embedding', 'chain_partner', 'monitoring')),
	CONSTRAINT "ask_is_known" CHECK(ask in ('legal_reading', 'exemption', 'data_ground', 'money', 'decision', 'contact', 'expertise')),
	CONSTRAINT "status_is_known" CHECK(status in ('draft', 'open', 'closed')),
	CONSTRAINT "rung_is_known" CHECK(rung in ('city', 'core_group', 'ministry', 'steering_group', 'administrative')),
	CONSTRAINT "wanted_on_is_a_day" CHECK(wanted_on is null or wanted_on = date(wanted_on)),
	CONSTRAINT "logged_on_is_a_day" CHECK(logged_on is null or logged_on = date(logged_on))
);
--> statement-breakpoint
CREATE INDEX `bottlenecks_by_city` ON `bottlenecks` (`city_id`,`status`);--> statement-breakpoint
CREATE INDEX `bottlenecks_by_status` ON `bottlenecks` (`status`,`logged_on`);--> statement-breakpoint
CREATE INDEX `bottlenecks_by_category` ON `bottlenecks` (`category`,`status`);--> statement-breakpoint
CREATE INDEX `bottlenecks_by_rung` ON `bottlenecks` (`rung`,`status`);--> statement-breakpoint
CREATE TABLE `closures` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bottleneck_id` integer NOT NULL,
	`outcome` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`closed_on` text NOT NULL,
	`reopened_on` text,
	`reopened_reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`bottleneck_id`) REFERENCES `bottlenecks`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "outcome_is_known" CHECK(outcome in ('solved', 'lapsed', 'accepted')),
	CONSTRAINT "closed_on_is_a_day" CHECK(closed_on is null or closed_on = date(closed_on)),
	CONSTRAINT "reopened_on_is_a_day" CHECK(reopened_on is null or reopened_on = date(reopened_on))
);
--> statement-breakpoint
CREATE INDEX `closures_by_bottleneck` ON `closures` (`bottleneck_id`);--> statement-breakpoint
CREATE TABLE `escalation_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`escalation_id` integer NOT NULL,
	`kind` text NOT NULL,
	`on_date` text NOT NULL,
	`role` text NOT NULL,
	`party_id` integer,
	`person_id` integer,
	`to_party_id` integer,
	`answer_kind` text,
	`text` text DEFAULT '' NOT NULL,
	`until_on` text,
	FOREIGN KEY (`escalation_id`) REFERENCES `escalations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_is_known" CHECK(kind in ('started', 'acknowledged', 'answered', 'handed_over', 'paused', 'resumed', 'solved', 'closed', 'reopened', 'stepped_up', 'stepped_down')),
	CONSTRAINT "role_is_known" CHECK(role in ('national_lead', 'city_lead', 'ministry_delegate', 'steering_member', 'reader')),
	CONSTRAINT "answer_kind_is_known" CHECK(answer_kind in ('answered', 'partial', 'commitment', 'not_ours', 'cannot')),
	CONSTRAINT "on_date_is_a_day" CHECK(on_date is null or on_date = date(on_date)),
	CONSTRAINT "until_on_is_a_day" CHECK(until_on is null or until_on = date(until_on))
);
--> statement-breakpoint
CREATE INDEX `escalation_events_by_escalation` ON `escalation_events` (`escalation_id`,`on_date`);--> statement-breakpoint
CREATE TABLE `escalations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bottleneck_id` integer NOT NULL,
	`rung` text NOT NULL,
	`direction` text NOT NULL,
	`addressee_id` integer,
	`ask` text NOT NULL,
	`question` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`urgency` text NOT NULL,
	`wanted_on` text,
	`started_on` text NOT NULL,
	`acknowledge_days` integer NOT NULL,
	`answer_days` integer NOT NULL,
	`solve_days` integer NOT NULL,
	`acknowledge_by` text NOT NULL,
	`answer_by` text NOT NULL,
	`solve_by` text NOT NULL,
	`acknowledged_on` text,
	`answered_on` text,
	`answer_kind` text,
	`solved_on` text,
	`paused_until` text,
	`ended_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`bottleneck_id`) REFERENCES `bottlenecks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`addressee_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rung_is_known" CHECK(rung in ('city', 'core_group', 'ministry', 'steering_group', 'administrative')),
	CONSTRAINT "direction_is_known" CHECK(direction in ('up', 'down')),
	CONSTRAINT "ask_is_known" CHECK(ask in ('legal_reading', 'exemption', 'data_ground', 'money', 'decision', 'contact', 'expertise')),
	CONSTRAINT "urgency_is_known" CHECK(urgency in ('regular', 'soon')),
	CONSTRAINT "answer_kind_is_known" CHECK(answer_kind in ('answered', 'partial', 'commitment', 'not_ours', 'cannot')),
	CONSTRAINT "wanted_on_is_a_day" CHECK(wanted_on is null or wanted_on = date(wanted_on)),
	CONSTRAINT "started_on_is_a_day" CHECK(started_on is null or started_on = date(started_on)),
	CONSTRAINT "acknowledge_by_is_a_day" CHECK(acknowledge_by is null or acknowledge_by = date(acknowledge_by)),
	CONSTRAINT "answer_by_is_a_day" CHECK(answer_by is null or answer_by = date(answer_by)),
	CONSTRAINT "solve_by_is_a_day" CHECK(solve_by is null or solve_by = date(solve_by)),
	CONSTRAINT "acknowledged_on_is_a_day" CHECK(acknowledged_on is null or acknowledged_on = date(acknowledged_on)),
	CONSTRAINT "answered_on_is_a_day" CHECK(answered_on is null or answered_on = date(answered_on)),
	CONSTRAINT "solved_on_is_a_day" CHECK(solved_on is null or solved_on = date(solved_on)),
	CONSTRAINT "paused_until_is_a_day" CHECK(paused_until is null or paused_until = date(paused_until)),
	CONSTRAINT "ended_on_is_a_day" CHECK(ended_on is null or ended_on = date(ended_on))
);
--> statement-breakpoint
CREATE INDEX `escalations_by_bottleneck` ON `escalations` (`bottleneck_id`);--> statement-breakpoint
CREATE INDEX `escalations_by_addressee` ON `escalations` (`addressee_id`,`ended_on`,`answer_by`);--> statement-breakpoint
CREATE INDEX `escalations_by_clock` ON `escalations` (`ended_on`,`answer_by`);--> statement-breakpoint
CREATE TABLE `benefits` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`experiment_id` integer NOT NULL,
	`domain` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`experiment_id`) REFERENCES `experiments`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "domain_is_known" CHECK(domain in ('care', 'social', 'safety', 'work_income'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `benefits_once` ON `benefits` (`experiment_id`,`domain`);--> statement-breakpoint
CREATE TABLE `experiment_cities` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`experiment_id` integer NOT NULL,
	`city_id` integer NOT NULL,
	FOREIGN KEY (`experiment_id`) REFERENCES `experiments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`city_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `experiment_cities_once` ON `experiment_cities` (`experiment_id`,`city_id`);--> statement-breakpoint
CREATE INDEX `experiment_cities_by_city` ON `experiment_cities` (`city_id`);--> statement-breakpoint
CREATE TABLE `experiments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title` text NOT NULL,
	`theme` text NOT NULL,
	`summary` text NOT NULL,
	`target_group` text DEFAULT '' NOT NULL,
	`learning_question` text DEFAULT '' NOT NULL,
	`measurement` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`learned` text DEFAULT '' NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`securing` text DEFAULT 'none' NOT NULL,
	`securing_note` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "theme_is_known" CHECK(theme in ('early_signalling', 'preventive_care', 'reintegration')),
	CONSTRAINT "state_is_known" CHECK(state in ('preparing', 'running', 'adjusted', 'stopped', 'completed')),
	CONSTRAINT "securing_is_known" CHECK(securing in ('none', 'asked', 'promised', 'decided')),
	CONSTRAINT "starts_on_is_a_day" CHECK(starts_on is null or starts_on = date(starts_on)),
	CONSTRAINT "ends_on_is_a_day" CHECK(ends_on is null or ends_on = date(ends_on))
);
--> statement-breakpoint
CREATE INDEX `experiments_by_title` ON `experiments` (`title`);--> statement-breakpoint
CREATE INDEX `experiments_by_state` ON `experiments` (`state`);--> statement-breakpoint
CREATE TABLE `owners` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`experiment_id` integer NOT NULL,
	`kind` text NOT NULL,
	`party_id` integer NOT NULL,
	`title` text NOT NULL,
	`from_on` text NOT NULL,
	`until_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`experiment_id`) REFERENCES `experiments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_is_known" CHECK(kind in ('project_lead', 'care', 'safety', 'ministry_sponsor')),
	CONSTRAINT "from_on_is_a_day" CHECK(from_on is null or from_on = date(from_on)),
	CONSTRAINT "until_on_is_a_day" CHECK(until_on is null or until_on = date(until_on))
);
--> statement-breakpoint
CREATE INDEX `owners_by_experiment` ON `owners` (`experiment_id`,`kind`);--> statement-breakpoint
CREATE TABLE `funding_lines` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`experiment_id` integer NOT NULL,
	`contributor_id` integer NOT NULL,
	`year` integer NOT NULL,
	`amount` integer NOT NULL,
	`domain` text NOT NULL,
	`instrument` text NOT NULL,
	`money_kind` text NOT NULL,
	`duration` text NOT NULL,
	`rung` text NOT NULL,
	`expected_on` text,
	`note` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`experiment_id`) REFERENCES `experiments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contributor_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "domain_is_known" CHECK(domain in ('care', 'social', 'safety', 'work_income')),
	CONSTRAINT "instrument_is_known" CHECK(instrument in ('commitment', 'grant_award', 'college_decision', 'council_decision', 'budget_amendment', 'spuk', 'decentralisation_payment', 'cofinancing')),
	CONSTRAINT "money_kind_is_known" CHECK(money_kind in ('process', 'transition')),
	CONSTRAINT "duration_is_known" CHECK(duration in ('one_off', 'structural')),
	CONSTRAINT "rung_is_known" CHECK(rung in ('asked', 'promised', 'granted', 'council_decision', 'received', 'accounted_for', 'rejected', 'lapsed')),
	CONSTRAINT "expected_on_is_a_day" CHECK(expected_on is null or expected_on = date(expected_on)),
	CONSTRAINT "amount_is_positive" CHECK(amount > 0)
);
--> statement-breakpoint
CREATE INDEX `funding_lines_by_experiment` ON `funding_lines` (`experiment_id`,`year`);--> statement-breakpoint
CREATE INDEX `funding_lines_by_rung` ON `funding_lines` (`rung`,`expected_on`);--> statement-breakpoint
CREATE TABLE `funding_needs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`experiment_id` integer NOT NULL,
	`year` integer NOT NULL,
	`amount` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`experiment_id`) REFERENCES `experiments`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "need_is_not_negative" CHECK(amount >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `funding_needs_once` ON `funding_needs` (`experiment_id`,`year`);--> statement-breakpoint
CREATE TABLE `funding_steps` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`line_id` integer NOT NULL,
	`rung` text NOT NULL,
	`on_date` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`line_id`) REFERENCES `funding_lines`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rung_is_known" CHECK(rung in ('asked', 'promised', 'granted', 'council_decision', 'received', 'accounted_for', 'rejected', 'lapsed')),
	CONSTRAINT "on_date_is_a_day" CHECK(on_date is null or on_date = date(on_date))
);
--> statement-breakpoint
CREATE INDEX `funding_steps_by_line` ON `funding_steps` (`line_id`,`on_date`);--> statement-breakpoint
CREATE TABLE `audit` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`person_id` integer,
	`role` text NOT NULL,
	`organisation` text,
	`action` text NOT NULL,
	`subject_table` text NOT NULL,
	`subject_id` integer,
	`request_id` text NOT NULL,
	`idempotency_key` text,
	`guard` integer NOT NULL,
	CONSTRAINT "role_is_known" CHECK(role in ('national_lead', 'city_lead', 'ministry_delegate', 'steering_member', 'reader', 'system'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_idempotencyKey_unique` ON `audit` (`idempotency_key`);--> statement-breakpoint
CREATE INDEX `audit_by_subject` ON `audit` (`subject_table`,`subject_id`);--> statement-breakpoint
CREATE INDEX `audit_by_person` ON `audit` (`person_id`);--> statement-breakpoint
CREATE TABLE `changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`audit_id` integer,
	`at` text NOT NULL,
	`table_name` text NOT NULL,
	`row_id` integer NOT NULL,
	`operation` text NOT NULL,
	`before` text,
	`after` text,
	FOREIGN KEY (`audit_id`) REFERENCES `audit`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "operation_is_known" CHECK(operation in ('insert', 'update', 'delete'))
);
--> statement-breakpoint
CREATE INDEX `changes_by_row` ON `changes` (`table_name`,`row_id`);--> statement-breakpoint
CREATE INDEX `changes_by_audit` ON `changes` (`audit_id`);--> statement-breakpoint
CREATE INDEX `changes_by_moment` ON `changes` (`at`);--> statement-breakpoint
CREATE TABLE `seals` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`audit_id` integer NOT NULL,
	FOREIGN KEY (`audit_id`) REFERENCES `audit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `seals_auditId_unique` ON `seals` (`audit_id`);--> statement-breakpoint
CREATE TABLE `adoptions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`lesson_id` integer NOT NULL,
	`party_id` integer NOT NULL,
	`on_date` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`lesson_id`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "on_date_is_a_day" CHECK(on_date is null or on_date = date(on_date))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `adoptions_once` ON `adoptions` (`lesson_id`,`party_id`);--> statement-breakpoint
CREATE TABLE `lessons` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`experiment_id` integer,
	`category` text,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`shared_on` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`experiment_id`) REFERENCES `experiments`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "category_is_known" CHECK(category in ('funding_silos', 'law_privacy', 'data_sharing', 'commitment', 'capacity', 'embedding', 'chain_partner', 'monitoring')),
	CONSTRAINT "shared_on_is_a_day" CHECK(shared_on is null or shared_on = date(shared_on))
);
--> statement-breakpoint
CREATE INDEX `lessons_by_moment` ON `lessons` (`shared_on`);--> statement-breakpoint
CREATE INDEX `lessons_by_experiment` ON `lessons` (`experiment_id`);--> statement-breakpoint
CREATE TABLE `actions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`text` text NOT NULL,
	`party_id` integer,
	`owner` text DEFAULT '' NOT NULL,
	`bottleneck_id` integer,
	`due_on` text NOT NULL,
	`done_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bottleneck_id`) REFERENCES `bottlenecks`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "due_on_is_a_day" CHECK(due_on is null or due_on = date(due_on)),
	CONSTRAINT "done_on_is_a_day" CHECK(done_on is null or done_on = date(done_on))
);
--> statement-breakpoint
CREATE INDEX `actions_by_meeting` ON `actions` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `actions_by_due` ON `actions` (`done_on`,`due_on`);--> statement-breakpoint
CREATE INDEX `actions_by_party` ON `actions` (`party_id`,`done_on`);--> statement-breakpoint
CREATE INDEX `actions_by_bottleneck` ON `actions` (`bottleneck_id`);--> statement-breakpoint
CREATE TABLE `agenda_items` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`section` text NOT NULL,
	`position` integer NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`reasons` text DEFAULT '[]' NOT NULL,
	`minutes` integer NOT NULL,
	`presenter` text DEFAULT '' NOT NULL,
	`fits` integer DEFAULT true NOT NULL,
	`must_discuss` integer DEFAULT false NOT NULL,
	`experiment_id` integer,
	`bottleneck_id` integer,
	`milestone_id` integer,
	`funding_line_id` integer,
	`lesson_id` integer,
	`carried_from_id` integer,
	`times_carried` integer DEFAULT 0 NOT NULL,
	`hand_title` text,
	`hand_minutes` integer,
	`hand_presenter` text,
	`after_key` text,
	`pinned` integer DEFAULT false NOT NULL,
	`removed` integer DEFAULT false NOT NULL,
	`added_by_hand` integer DEFAULT false NOT NULL,
	`outcome` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`experiment_id`) REFERENCES `experiments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bottleneck_id`) REFERENCES `bottlenecks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`milestone_id`) REFERENCES `milestones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`funding_line_id`) REFERENCES `funding_lines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lesson_id`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_is_known" CHECK(kind in ('opening', 'previous_minutes', 'open_actions', 'success', 'experiment_progress', 'bottleneck', 'support_question', 'clock_overdue', 'answer_received', 'funding_gap', 'funding_shift', 'milestone_due', 'milestone_slipped', 'vacancy', 'steering_decision', 'lesson', 'next_meeting', 'by_hand')),
	CONSTRAINT "section_is_known" CHECK(section in ('opening', 'must_discuss', 'progress', 'for_information', 'closing')),
	CONSTRAINT "outcome_is_known" CHECK(outcome in ('discussed', 'carried_over')),
	CONSTRAINT "item_minutes_make_sense" CHECK(minutes between 0 and 240)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_items_once` ON `agenda_items` (`meeting_id`,`key`);--> statement-breakpoint
CREATE INDEX `agenda_items_in_order` ON `agenda_items` (`meeting_id`,`position`);--> statement-breakpoint
CREATE INDEX `agenda_items_by_bottleneck` ON `agenda_items` (`bottleneck_id`);--> statement-breakpoint
CREATE TABLE `agenda_versions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`number` integer NOT NULL,
	`published_on` text NOT NULL,
	`circulated_to` text NOT NULL,
	`document` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "published_on_is_a_day" CHECK(published_on is null or published_on = date(published_on))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_versions_once` ON `agenda_versions` (`meeting_id`,`number`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`level` text NOT NULL,
	`text` text NOT NULL,
	`experiment_id` integer,
	`bottleneck_id` integer,
	`decided_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`experiment_id`) REFERENCES `experiments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bottleneck_id`) REFERENCES `bottlenecks`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "level_is_known" CHECK(level in ('core_group', 'steering_group')),
	CONSTRAINT "decided_on_is_a_day" CHECK(decided_on is null or decided_on = date(decided_on))
);
--> statement-breakpoint
CREATE INDEX `decisions_by_meeting` ON `decisions` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `decisions_by_moment` ON `decisions` (`decided_on`);--> statement-breakpoint
CREATE INDEX `decisions_by_bottleneck` ON `decisions` (`bottleneck_id`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`number` integer NOT NULL,
	`held_on` text NOT NULL,
	`starts_at` text NOT NULL,
	`minutes` integer NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`status` text NOT NULL,
	`updates_due_on` text NOT NULL,
	`agenda_due_on` text NOT NULL,
	`circulate_due_on` text NOT NULL,
	`minutes_due_on` text NOT NULL,
	`agenda_generated_on` text,
	`report` text DEFAULT '' NOT NULL,
	`report_adopted_in_id` integer,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "status_is_known" CHECK(status in ('planned', 'held', 'cancelled')),
	CONSTRAINT "held_on_is_a_day" CHECK(held_on is null or held_on = date(held_on)),
	CONSTRAINT "updates_due_on_is_a_day" CHECK(updates_due_on is null or updates_due_on = date(updates_due_on)),
	CONSTRAINT "agenda_due_on_is_a_day" CHECK(agenda_due_on is null or agenda_due_on = date(agenda_due_on)),
	CONSTRAINT "circulate_due_on_is_a_day" CHECK(circulate_due_on is null or circulate_due_on = date(circulate_due_on)),
	CONSTRAINT "minutes_due_on_is_a_day" CHECK(minutes_due_on is null or minutes_due_on = date(minutes_due_on)),
	CONSTRAINT "agenda_generated_on_is_a_day" CHECK(agenda_generated_on is null or agenda_generated_on = date(agenda_generated_on)),
	CONSTRAINT "minutes_make_sense" CHECK(minutes between 15 and 480)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meetings_number_unique` ON `meetings` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `meetings_heldOn_unique` ON `meetings` (`held_on`);--> statement-breakpoint
CREATE INDEX `meetings_by_status` ON `meetings` (`status`,`held_on`);--> statement-breakpoint
CREATE TABLE `updates` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`experiment_id` integer NOT NULL,
	`meeting_id` integer NOT NULL,
	`city_id` integer NOT NULL,
	`progress` text NOT NULL,
	`summary` text NOT NULL,
	`success` text DEFAULT '' NOT NULL,
	`support_question` text DEFAULT '' NOT NULL,
	`submitted_on` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`experiment_id`) REFERENCES `experiments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`city_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "progress_is_known" CHECK(progress in ('on_track', 'attention', 'stuck')),
	CONSTRAINT "submitted_on_is_a_day" CHECK(submitted_on is null or submitted_on = date(submitted_on))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `updates_once` ON `updates` (`experiment_id`,`meeting_id`,`city_id`);--> statement-breakpoint
CREATE INDEX `updates_by_meeting` ON `updates` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `milestones` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`experiment_id` integer NOT NULL,
	`city_id` integer NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`owner` text DEFAULT '' NOT NULL,
	`baseline_on` text NOT NULL,
	`forecast_on` text NOT NULL,
	`actual_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`experiment_id`) REFERENCES `experiments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`city_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_is_known" CHECK(kind in ('agreement', 'college_decision', 'council_proposal', 'council_letter', 'dpia', 'dpo_advice', 'data_agreement', 'baseline_measurement', 'interim_report', 'securing_decision', 'other')),
	CONSTRAINT "baseline_on_is_a_day" CHECK(baseline_on is null or baseline_on = date(baseline_on)),
	CONSTRAINT "forecast_on_is_a_day" CHECK(forecast_on is null or forecast_on = date(forecast_on)),
	CONSTRAINT "actual_on_is_a_day" CHECK(actual_on is null or actual_on = date(actual_on))
);
--> statement-breakpoint
CREATE INDEX `milestones_by_experiment` ON `milestones` (`experiment_id`,`forecast_on`);--> statement-breakpoint
CREATE INDEX `milestones_by_forecast` ON `milestones` (`forecast_on`);--> statement-breakpoint
CREATE TABLE `replannings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`milestone_id` integer NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL,
	`reason` text NOT NULL,
	`recorded_on` text NOT NULL,
	FOREIGN KEY (`milestone_id`) REFERENCES `milestones`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "from_on_is_a_day" CHECK(from_on is null or from_on = date(from_on)),
	CONSTRAINT "to_on_is_a_day" CHECK(to_on is null or to_on = date(to_on)),
	CONSTRAINT "recorded_on_is_a_day" CHECK(recorded_on is null or recorded_on = date(recorded_on))
);
--> statement-breakpoint
CREATE INDEX `replannings_by_milestone` ON `replannings` (`milestone_id`,`recorded_on`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`party_id` integer NOT NULL,
	`from_on` text NOT NULL,
	`until_on` text,
	`note` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "from_on_is_a_day" CHECK(from_on is null or from_on = date(from_on)),
	CONSTRAINT "until_on_is_a_day" CHECK(until_on is null or until_on = date(until_on))
);
--> statement-breakpoint
CREATE INDEX `memberships_by_party` ON `memberships` (`party_id`);--> statement-breakpoint
CREATE TABLE `parties` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`full_name` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "kind_is_known" CHECK(kind in ('city', 'ministry', 'chain_partner'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `parties_name_unique` ON `parties` (`name`);--> statement-breakpoint
CREATE INDEX `parties_by_kind` ON `parties` (`kind`,`name`);--> statement-breakpoint
CREATE TABLE `assignments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`role` text NOT NULL,
	`party_id` integer,
	`from_on` text NOT NULL,
	`until_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "role_is_known" CHECK(role in ('national_lead', 'city_lead', 'ministry_delegate', 'steering_member', 'reader')),
	CONSTRAINT "from_on_is_a_day" CHECK(from_on is null or from_on = date(from_on)),
	CONSTRAINT "until_on_is_a_day" CHECK(until_on is null or until_on = date(until_on))
);
--> statement-breakpoint
CREATE INDEX `assignments_by_person` ON `assignments` (`person_id`);--> statement-breakpoint
CREATE INDEX `assignments_by_party` ON `assignments` (`party_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`email` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `people_by_name` ON `people` (`name`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`assignment_id` integer NOT NULL,
	`started_at` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_tokenHash_unique` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_by_assignment` ON `sessions` (`assignment_id`);--> statement-breakpoint
CREATE TABLE `periods` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`label` text NOT NULL,
	`from_on` text NOT NULL,
	`until_on` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "kind_is_known" CHECK(kind in ('school_holiday', 'recess', 'closed')),
	CONSTRAINT "from_on_is_a_day" CHECK(from_on is null or from_on = date(from_on)),
	CONSTRAINT "until_on_is_a_day" CHECK(until_on is null or until_on = date(until_on))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `periods_by_start` ON `periods` (`from_on`,`label`);--> statement-breakpoint
CREATE TABLE `programme` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`first_contact_id` integer,
	`is_demo` integer DEFAULT false NOT NULL,
	`demo_date` text,
	`meeting_weeks` integer DEFAULT 6 NOT NULL,
	`meeting_anchor_on` text NOT NULL,
	`meeting_starts_at` text DEFAULT '13:00' NOT NULL,
	`meeting_minutes` integer DEFAULT 120 NOT NULL,
	`meeting_place` text DEFAULT '' NOT NULL,
	`updates_due_days` integer DEFAULT 7 NOT NULL,
	`agenda_due_days` integer DEFAULT 10 NOT NULL,
	`circulate_due_days` integer DEFAULT 5 NOT NULL,
	`minutes_due_days` integer DEFAULT 5 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`first_contact_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "starts_on_is_a_day" CHECK(starts_on is null or starts_on = date(starts_on)),
	CONSTRAINT "ends_on_is_a_day" CHECK(ends_on is null or ends_on = date(ends_on)),
	CONSTRAINT "demo_date_is_a_day" CHECK(demo_date is null or demo_date = date(demo_date)),
	CONSTRAINT "meeting_anchor_on_is_a_day" CHECK(meeting_anchor_on is null or meeting_anchor_on = date(meeting_anchor_on)),
	CONSTRAINT "only_one_programme" CHECK(id = 1),
	CONSTRAINT "meeting_weeks_make_sense" CHECK(meeting_weeks between 1 and 26),
	CONSTRAINT "meeting_minutes_make_sense" CHECK(meeting_minutes between 15 and 480)
);
--> statement-breakpoint
CREATE TABLE `terms` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`rung` text NOT NULL,
	`urgency` text NOT NULL,
	`acknowledge_days` integer NOT NULL,
	`answer_days` integer NOT NULL,
	`solve_days` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "rung_is_known" CHECK(rung in ('city', 'core_group', 'ministry', 'steering_group', 'administrative')),
	CONSTRAINT "urgency_is_known" CHECK(urgency in ('regular', 'soon')),
	CONSTRAINT "terms_grow" CHECK(acknowledge_days > 0 and answer_days >= acknowledge_days and solve_days >= answer_days)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `terms_by_rung` ON `terms` (`rung`,`urgency`);