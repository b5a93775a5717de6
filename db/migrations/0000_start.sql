CREATE TABLE `bottleneck_experiments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bottleneck_id` integer NOT NULL,
	`experiment_id` integer NOT NULL,
	FOREIGN KEY (`bottleneck_id`) REFERENCES `bottlenecks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`experiment_id`) REFERENCES `experiments`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `bottleneck_experiments_once` ON `bottleneck_experiments` (`bottleneck_id`,`experiment_id`);--> statement-breakpoint
CREATE INDEX `bottleneck_experiments_by_experiment` ON `bottleneck_experiments` (`experiment_id`);--> statement-breakpoint
CREATE TABLE `bottlenecks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`city_id` integer NOT NULL,
	`title` text NOT NULL,
	`story` text DEFAULT '' NOT NULL,
	`category` text,
	`ask` text,
	`question` text DEFAULT '' NOT NULL,
	`asked_of_id` integer,
	`wanted_on` text,
	`is_support_question` integer DEFAULT 0 NOT NULL,
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
	CONSTRAINT "logged_on_is_a_day" CHECK(logged_on is null or logged_on = date(logged_on)),
	CONSTRAINT "category_is_chosen_unless_draft" CHECK(status = 'draft' or category is not null)
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `benefits_once` ON `benefits` (`experiment_id`,`domain`);--> statement-breakpoint
CREATE TABLE `experiment_cities` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`experiment_id` integer NOT NULL,
	`city_id` integer NOT NULL,
	FOREIGN KEY (`experiment_id`) REFERENCES `experiments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`city_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
--> statement-breakpoint
CREATE INDEX `changes_by_row` ON `changes` (`table_name`,`row_id`);--> statement-breakpoint
CREATE INDEX `changes_by_audit` ON `changes` (`audit_id`);--> statement-breakpoint
CREATE INDEX `changes_by_moment` ON `changes` (`at`);--> statement-breakpoint
CREATE TABLE `seals` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`audit_id` integer NOT NULL,
	FOREIGN KEY (`audit_id`) REFERENCES `audit`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
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
	`fits` integer DEFAULT 1 NOT NULL,
	`must_discuss` integer DEFAULT 0 NOT NULL,
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
	`pinned` integer DEFAULT 0 NOT NULL,
	`removed` integer DEFAULT 0 NOT NULL,
	`added_by_hand` integer DEFAULT 0 NOT NULL,
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
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
--> statement-breakpoint
CREATE INDEX `memberships_by_party` ON `memberships` (`party_id`);--> statement-breakpoint
CREATE TABLE `parties` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`full_name` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "kind_is_known" CHECK(kind in ('city', 'ministry', 'chain_partner'))
) STRICT;
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
) STRICT;
--> statement-breakpoint
CREATE INDEX `assignments_by_person` ON `assignments` (`person_id`);--> statement-breakpoint
CREATE INDEX `assignments_by_party` ON `assignments` (`party_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`email` text,
	`version` integer DEFAULT 1 NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `people_by_name` ON `people` (`name`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`assignment_id` integer NOT NULL,
	`started_at` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
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
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `periods_by_start` ON `periods` (`from_on`,`label`);--> statement-breakpoint
CREATE TABLE `programme` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`first_contact_id` integer,
	`is_demo` integer DEFAULT 0 NOT NULL,
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
) STRICT;
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
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `terms_by_rung` ON `terms` (`rung`,`urgency`);
--> statement-breakpoint
drop trigger if exists actions_records_insert;
--> statement-breakpoint
create trigger actions_records_insert after insert on actions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'actions', new.id, 'insert', null, json_object('id', new.id, 'meeting_id', new.meeting_id, 'text', new.text, 'party_id', new.party_id, 'owner', new.owner, 'bottleneck_id', new.bottleneck_id, 'due_on', new.due_on, 'done_on', new.done_on, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists actions_records_update;
--> statement-breakpoint
create trigger actions_records_update after update on actions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'actions', new.id, 'update', json_object('id', old.id, 'meeting_id', old.meeting_id, 'text', old.text, 'party_id', old.party_id, 'owner', old.owner, 'bottleneck_id', old.bottleneck_id, 'due_on', old.due_on, 'done_on', old.done_on, 'version', old.version), json_object('id', new.id, 'meeting_id', new.meeting_id, 'text', new.text, 'party_id', new.party_id, 'owner', new.owner, 'bottleneck_id', new.bottleneck_id, 'due_on', new.due_on, 'done_on', new.done_on, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists actions_records_delete;
--> statement-breakpoint
create trigger actions_records_delete after delete on actions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'actions', old.id, 'delete', json_object('id', old.id, 'meeting_id', old.meeting_id, 'text', old.text, 'party_id', old.party_id, 'owner', old.owner, 'bottleneck_id', old.bottleneck_id, 'due_on', old.due_on, 'done_on', old.done_on, 'version', old.version), null);
end;
--> statement-breakpoint
drop trigger if exists adoptions_records_insert;
--> statement-breakpoint
create trigger adoptions_records_insert after insert on adoptions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'adoptions', new.id, 'insert', null, json_object('id', new.id, 'lesson_id', new.lesson_id, 'party_id', new.party_id, 'on_date', new.on_date, 'note', new.note));
end;
--> statement-breakpoint
drop trigger if exists adoptions_records_update;
--> statement-breakpoint
create trigger adoptions_records_update after update on adoptions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'adoptions', new.id, 'update', json_object('id', old.id, 'lesson_id', old.lesson_id, 'party_id', old.party_id, 'on_date', old.on_date, 'note', old.note), json_object('id', new.id, 'lesson_id', new.lesson_id, 'party_id', new.party_id, 'on_date', new.on_date, 'note', new.note));
end;
--> statement-breakpoint
drop trigger if exists adoptions_records_delete;
--> statement-breakpoint
create trigger adoptions_records_delete after delete on adoptions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'adoptions', old.id, 'delete', json_object('id', old.id, 'lesson_id', old.lesson_id, 'party_id', old.party_id, 'on_date', old.on_date, 'note', old.note), null);
end;
--> statement-breakpoint
drop trigger if exists agenda_items_records_insert;
--> statement-breakpoint
create trigger agenda_items_records_insert after insert on agenda_items begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'agenda_items', new.id, 'insert', null, json_object('id', new.id, 'meeting_id', new.meeting_id, 'key', new.key, 'kind', new.kind, 'section', new.section, 'position', new.position, 'title', new.title, 'reasons', new.reasons, 'minutes', new.minutes, 'presenter', new.presenter, 'fits', new.fits, 'must_discuss', new.must_discuss, 'experiment_id', new.experiment_id, 'bottleneck_id', new.bottleneck_id, 'milestone_id', new.milestone_id, 'funding_line_id', new.funding_line_id, 'lesson_id', new.lesson_id, 'carried_from_id', new.carried_from_id, 'times_carried', new.times_carried, 'hand_title', new.hand_title, 'hand_minutes', new.hand_minutes, 'hand_presenter', new.hand_presenter, 'after_key', new.after_key, 'pinned', new.pinned, 'removed', new.removed, 'added_by_hand', new.added_by_hand, 'outcome', new.outcome));
end;
--> statement-breakpoint
drop trigger if exists agenda_items_records_update;
--> statement-breakpoint
create trigger agenda_items_records_update after update on agenda_items begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'agenda_items', new.id, 'update', json_object('id', old.id, 'meeting_id', old.meeting_id, 'key', old.key, 'kind', old.kind, 'section', old.section, 'position', old.position, 'title', old.title, 'reasons', old.reasons, 'minutes', old.minutes, 'presenter', old.presenter, 'fits', old.fits, 'must_discuss', old.must_discuss, 'experiment_id', old.experiment_id, 'bottleneck_id', old.bottleneck_id, 'milestone_id', old.milestone_id, 'funding_line_id', old.funding_line_id, 'lesson_id', old.lesson_id, 'carried_from_id', old.carried_from_id, 'times_carried', old.times_carried, 'hand_title', old.hand_title, 'hand_minutes', old.hand_minutes, 'hand_presenter', old.hand_presenter, 'after_key', old.after_key, 'pinned', old.pinned, 'removed', old.removed, 'added_by_hand', old.added_by_hand, 'outcome', old.outcome), json_object('id', new.id, 'meeting_id', new.meeting_id, 'key', new.key, 'kind', new.kind, 'section', new.section, 'position', new.position, 'title', new.title, 'reasons', new.reasons, 'minutes', new.minutes, 'presenter', new.presenter, 'fits', new.fits, 'must_discuss', new.must_discuss, 'experiment_id', new.experiment_id, 'bottleneck_id', new.bottleneck_id, 'milestone_id', new.milestone_id, 'funding_line_id', new.funding_line_id, 'lesson_id', new.lesson_id, 'carried_from_id', new.carried_from_id, 'times_carried', new.times_carried, 'hand_title', new.hand_title, 'hand_minutes', new.hand_minutes, 'hand_presenter', new.hand_presenter, 'after_key', new.after_key, 'pinned', new.pinned, 'removed', new.removed, 'added_by_hand', new.added_by_hand, 'outcome', new.outcome));
end;
--> statement-breakpoint
drop trigger if exists agenda_items_records_delete;
--> statement-breakpoint
create trigger agenda_items_records_delete after delete on agenda_items begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'agenda_items', old.id, 'delete', json_object('id', old.id, 'meeting_id', old.meeting_id, 'key', old.key, 'kind', old.kind, 'section', old.section, 'position', old.position, 'title', old.title, 'reasons', old.reasons, 'minutes', old.minutes, 'presenter', old.presenter, 'fits', old.fits, 'must_discuss', old.must_discuss, 'experiment_id', old.experiment_id, 'bottleneck_id', old.bottleneck_id, 'milestone_id', old.milestone_id, 'funding_line_id', old.funding_line_id, 'lesson_id', old.lesson_id, 'carried_from_id', old.carried_from_id, 'times_carried', old.times_carried, 'hand_title', old.hand_title, 'hand_minutes', old.hand_minutes, 'hand_presenter', old.hand_presenter, 'after_key', old.after_key, 'pinned', old.pinned, 'removed', old.removed, 'added_by_hand', old.added_by_hand, 'outcome', old.outcome), null);
end;
--> statement-breakpoint
drop trigger if exists agenda_versions_records_insert;
--> statement-breakpoint
create trigger agenda_versions_records_insert after insert on agenda_versions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'agenda_versions', new.id, 'insert', null, json_object('id', new.id, 'meeting_id', new.meeting_id, 'number', new.number, 'published_on', new.published_on, 'circulated_to', new.circulated_to, 'document', new.document));
end;
--> statement-breakpoint
drop trigger if exists agenda_versions_records_update;
--> statement-breakpoint
create trigger agenda_versions_records_update after update on agenda_versions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'agenda_versions', new.id, 'update', json_object('id', old.id, 'meeting_id', old.meeting_id, 'number', old.number, 'published_on', old.published_on, 'circulated_to', old.circulated_to, 'document', old.document), json_object('id', new.id, 'meeting_id', new.meeting_id, 'number', new.number, 'published_on', new.published_on, 'circulated_to', new.circulated_to, 'document', new.document));
end;
--> statement-breakpoint
drop trigger if exists agenda_versions_records_delete;
--> statement-breakpoint
create trigger agenda_versions_records_delete after delete on agenda_versions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'agenda_versions', old.id, 'delete', json_object('id', old.id, 'meeting_id', old.meeting_id, 'number', old.number, 'published_on', old.published_on, 'circulated_to', old.circulated_to, 'document', old.document), null);
end;
--> statement-breakpoint
drop trigger if exists assignments_records_insert;
--> statement-breakpoint
create trigger assignments_records_insert after insert on assignments begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'assignments', new.id, 'insert', null, json_object('id', new.id, 'person_id', new.person_id, 'role', new.role, 'party_id', new.party_id, 'from_on', new.from_on, 'until_on', new.until_on, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists assignments_records_update;
--> statement-breakpoint
create trigger assignments_records_update after update on assignments begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'assignments', new.id, 'update', json_object('id', old.id, 'person_id', old.person_id, 'role', old.role, 'party_id', old.party_id, 'from_on', old.from_on, 'until_on', old.until_on, 'version', old.version), json_object('id', new.id, 'person_id', new.person_id, 'role', new.role, 'party_id', new.party_id, 'from_on', new.from_on, 'until_on', new.until_on, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists assignments_records_delete;
--> statement-breakpoint
create trigger assignments_records_delete after delete on assignments begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'assignments', old.id, 'delete', json_object('id', old.id, 'person_id', old.person_id, 'role', old.role, 'party_id', old.party_id, 'from_on', old.from_on, 'until_on', old.until_on, 'version', old.version), null);
end;
--> statement-breakpoint
drop trigger if exists audit_refuses_update;
--> statement-breakpoint
create trigger audit_refuses_update before update on audit begin select raise(abort, 'history is never changed'); end;
--> statement-breakpoint
drop trigger if exists audit_refuses_delete;
--> statement-breakpoint
create trigger audit_refuses_delete before delete on audit begin select raise(abort, 'history is never changed'); end;
--> statement-breakpoint
drop trigger if exists audit_refuses_replace;
--> statement-breakpoint
create trigger audit_refuses_replace before insert on audit
  when exists (select 1 from audit where id = new.id) begin select raise(abort, 'history is never changed'); end;
--> statement-breakpoint
drop trigger if exists benefits_records_insert;
--> statement-breakpoint
create trigger benefits_records_insert after insert on benefits begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'benefits', new.id, 'insert', null, json_object('id', new.id, 'experiment_id', new.experiment_id, 'domain', new.domain, 'note', new.note, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists benefits_records_update;
--> statement-breakpoint
create trigger benefits_records_update after update on benefits begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'benefits', new.id, 'update', json_object('id', old.id, 'experiment_id', old.experiment_id, 'domain', old.domain, 'note', old.note, 'version', old.version), json_object('id', new.id, 'experiment_id', new.experiment_id, 'domain', new.domain, 'note', new.note, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists benefits_records_delete;
--> statement-breakpoint
create trigger benefits_records_delete after delete on benefits begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'benefits', old.id, 'delete', json_object('id', old.id, 'experiment_id', old.experiment_id, 'domain', old.domain, 'note', old.note, 'version', old.version), null);
end;
--> statement-breakpoint
drop trigger if exists bottleneck_experiments_records_insert;
--> statement-breakpoint
create trigger bottleneck_experiments_records_insert after insert on bottleneck_experiments begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'bottleneck_experiments', new.id, 'insert', null, json_object('id', new.id, 'bottleneck_id', new.bottleneck_id, 'experiment_id', new.experiment_id));
end;
--> statement-breakpoint
drop trigger if exists bottleneck_experiments_records_update;
--> statement-breakpoint
create trigger bottleneck_experiments_records_update after update on bottleneck_experiments begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'bottleneck_experiments', new.id, 'update', json_object('id', old.id, 'bottleneck_id', old.bottleneck_id, 'experiment_id', old.experiment_id), json_object('id', new.id, 'bottleneck_id', new.bottleneck_id, 'experiment_id', new.experiment_id));
end;
--> statement-breakpoint
drop trigger if exists bottleneck_experiments_records_delete;
--> statement-breakpoint
create trigger bottleneck_experiments_records_delete after delete on bottleneck_experiments begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'bottleneck_experiments', old.id, 'delete', json_object('id', old.id, 'bottleneck_id', old.bottleneck_id, 'experiment_id', old.experiment_id), null);
end;
--> statement-breakpoint
drop trigger if exists bottlenecks_records_insert;
--> statement-breakpoint
create trigger bottlenecks_records_insert after insert on bottlenecks begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'bottlenecks', new.id, 'insert', null, json_object('id', new.id, 'city_id', new.city_id, 'title', new.title, 'story', new.story, 'category', new.category, 'ask', new.ask, 'question', new.question, 'asked_of_id', new.asked_of_id, 'wanted_on', new.wanted_on, 'is_support_question', new.is_support_question, 'status', new.status, 'rung', new.rung, 'logged_on', new.logged_on, 'reopenings', new.reopenings, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists bottlenecks_records_update;
--> statement-breakpoint
create trigger bottlenecks_records_update after update on bottlenecks begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'bottlenecks', new.id, 'update', json_object('id', old.id, 'city_id', old.city_id, 'title', old.title, 'story', old.story, 'category', old.category, 'ask', old.ask, 'question', old.question, 'asked_of_id', old.asked_of_id, 'wanted_on', old.wanted_on, 'is_support_question', old.is_support_question, 'status', old.status, 'rung', old.rung, 'logged_on', old.logged_on, 'reopenings', old.reopenings, 'version', old.version), json_object('id', new.id, 'city_id', new.city_id, 'title', new.title, 'story', new.story, 'category', new.category, 'ask', new.ask, 'question', new.question, 'asked_of_id', new.asked_of_id, 'wanted_on', new.wanted_on, 'is_support_question', new.is_support_question, 'status', new.status, 'rung', new.rung, 'logged_on', new.logged_on, 'reopenings', new.reopenings, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists bottlenecks_records_delete;
--> statement-breakpoint
create trigger bottlenecks_records_delete after delete on bottlenecks begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'bottlenecks', old.id, 'delete', json_object('id', old.id, 'city_id', old.city_id, 'title', old.title, 'story', old.story, 'category', old.category, 'ask', old.ask, 'question', old.question, 'asked_of_id', old.asked_of_id, 'wanted_on', old.wanted_on, 'is_support_question', old.is_support_question, 'status', old.status, 'rung', old.rung, 'logged_on', old.logged_on, 'reopenings', old.reopenings, 'version', old.version), null);
end;
--> statement-breakpoint
drop trigger if exists changes_refuses_update;
--> statement-breakpoint
create trigger changes_refuses_update before update on changes begin select raise(abort, 'history is never changed'); end;
--> statement-breakpoint
drop trigger if exists changes_refuses_delete;
--> statement-breakpoint
create trigger changes_refuses_delete before delete on changes begin select raise(abort, 'history is never changed'); end;
--> statement-breakpoint
drop trigger if exists changes_refuses_replace;
--> statement-breakpoint
create trigger changes_refuses_replace before insert on changes
  when exists (select 1 from changes where id = new.id) begin select raise(abort, 'history is never changed'); end;
--> statement-breakpoint
drop trigger if exists closures_records_insert;
--> statement-breakpoint
create trigger closures_records_insert after insert on closures begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'closures', new.id, 'insert', null, json_object('id', new.id, 'bottleneck_id', new.bottleneck_id, 'outcome', new.outcome, 'note', new.note, 'closed_on', new.closed_on, 'reopened_on', new.reopened_on, 'reopened_reason', new.reopened_reason));
end;
--> statement-breakpoint
drop trigger if exists closures_records_update;
--> statement-breakpoint
create trigger closures_records_update after update on closures begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'closures', new.id, 'update', json_object('id', old.id, 'bottleneck_id', old.bottleneck_id, 'outcome', old.outcome, 'note', old.note, 'closed_on', old.closed_on, 'reopened_on', old.reopened_on, 'reopened_reason', old.reopened_reason), json_object('id', new.id, 'bottleneck_id', new.bottleneck_id, 'outcome', new.outcome, 'note', new.note, 'closed_on', new.closed_on, 'reopened_on', new.reopened_on, 'reopened_reason', new.reopened_reason));
end;
--> statement-breakpoint
drop trigger if exists closures_records_delete;
--> statement-breakpoint
create trigger closures_records_delete after delete on closures begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'closures', old.id, 'delete', json_object('id', old.id, 'bottleneck_id', old.bottleneck_id, 'outcome', old.outcome, 'note', old.note, 'closed_on', old.closed_on, 'reopened_on', old.reopened_on, 'reopened_reason', old.reopened_reason), null);
end;
--> statement-breakpoint
drop trigger if exists decisions_records_insert;
--> statement-breakpoint
create trigger decisions_records_insert after insert on decisions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'decisions', new.id, 'insert', null, json_object('id', new.id, 'meeting_id', new.meeting_id, 'level', new.level, 'text', new.text, 'experiment_id', new.experiment_id, 'bottleneck_id', new.bottleneck_id, 'decided_on', new.decided_on, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists decisions_records_update;
--> statement-breakpoint
create trigger decisions_records_update after update on decisions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'decisions', new.id, 'update', json_object('id', old.id, 'meeting_id', old.meeting_id, 'level', old.level, 'text', old.text, 'experiment_id', old.experiment_id, 'bottleneck_id', old.bottleneck_id, 'decided_on', old.decided_on, 'version', old.version), json_object('id', new.id, 'meeting_id', new.meeting_id, 'level', new.level, 'text', new.text, 'experiment_id', new.experiment_id, 'bottleneck_id', new.bottleneck_id, 'decided_on', new.decided_on, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists decisions_records_delete;
--> statement-breakpoint
create trigger decisions_records_delete after delete on decisions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'decisions', old.id, 'delete', json_object('id', old.id, 'meeting_id', old.meeting_id, 'level', old.level, 'text', old.text, 'experiment_id', old.experiment_id, 'bottleneck_id', old.bottleneck_id, 'decided_on', old.decided_on, 'version', old.version), null);
end;
--> statement-breakpoint
drop trigger if exists escalation_events_records_insert;
--> statement-breakpoint
create trigger escalation_events_records_insert after insert on escalation_events begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'escalation_events', new.id, 'insert', null, json_object('id', new.id, 'escalation_id', new.escalation_id, 'kind', new.kind, 'on_date', new.on_date, 'role', new.role, 'party_id', new.party_id, 'person_id', new.person_id, 'to_party_id', new.to_party_id, 'answer_kind', new.answer_kind, 'text', new.text, 'until_on', new.until_on));
end;
--> statement-breakpoint
drop trigger if exists escalation_events_records_update;
--> statement-breakpoint
create trigger escalation_events_records_update after update on escalation_events begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'escalation_events', new.id, 'update', json_object('id', old.id, 'escalation_id', old.escalation_id, 'kind', old.kind, 'on_date', old.on_date, 'role', old.role, 'party_id', old.party_id, 'person_id', old.person_id, 'to_party_id', old.to_party_id, 'answer_kind', old.answer_kind, 'text', old.text, 'until_on', old.until_on), json_object('id', new.id, 'escalation_id', new.escalation_id, 'kind', new.kind, 'on_date', new.on_date, 'role', new.role, 'party_id', new.party_id, 'person_id', new.person_id, 'to_party_id', new.to_party_id, 'answer_kind', new.answer_kind, 'text', new.text, 'until_on', new.until_on));
end;
--> statement-breakpoint
drop trigger if exists escalation_events_records_delete;
--> statement-breakpoint
create trigger escalation_events_records_delete after delete on escalation_events begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'escalation_events', old.id, 'delete', json_object('id', old.id, 'escalation_id', old.escalation_id, 'kind', old.kind, 'on_date', old.on_date, 'role', old.role, 'party_id', old.party_id, 'person_id', old.person_id, 'to_party_id', old.to_party_id, 'answer_kind', old.answer_kind, 'text', old.text, 'until_on', old.until_on), null);
end;
--> statement-breakpoint
drop trigger if exists escalations_records_insert;
--> statement-breakpoint
create trigger escalations_records_insert after insert on escalations begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'escalations', new.id, 'insert', null, json_object('id', new.id, 'bottleneck_id', new.bottleneck_id, 'rung', new.rung, 'direction', new.direction, 'addressee_id', new.addressee_id, 'ask', new.ask, 'question', new.question, 'reason', new.reason, 'urgency', new.urgency, 'wanted_on', new.wanted_on, 'started_on', new.started_on, 'acknowledge_days', new.acknowledge_days, 'answer_days', new.answer_days, 'solve_days', new.solve_days, 'acknowledge_by', new.acknowledge_by, 'answer_by', new.answer_by, 'solve_by', new.solve_by, 'acknowledged_on', new.acknowledged_on, 'answered_on', new.answered_on, 'answer_kind', new.answer_kind, 'solved_on', new.solved_on, 'paused_until', new.paused_until, 'ended_on', new.ended_on, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists escalations_records_update;
--> statement-breakpoint
create trigger escalations_records_update after update on escalations begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'escalations', new.id, 'update', json_object('id', old.id, 'bottleneck_id', old.bottleneck_id, 'rung', old.rung, 'direction', old.direction, 'addressee_id', old.addressee_id, 'ask', old.ask, 'question', old.question, 'reason', old.reason, 'urgency', old.urgency, 'wanted_on', old.wanted_on, 'started_on', old.started_on, 'acknowledge_days', old.acknowledge_days, 'answer_days', old.answer_days, 'solve_days', old.solve_days, 'acknowledge_by', old.acknowledge_by, 'answer_by', old.answer_by, 'solve_by', old.solve_by, 'acknowledged_on', old.acknowledged_on, 'answered_on', old.answered_on, 'answer_kind', old.answer_kind, 'solved_on', old.solved_on, 'paused_until', old.paused_until, 'ended_on', old.ended_on, 'version', old.version), json_object('id', new.id, 'bottleneck_id', new.bottleneck_id, 'rung', new.rung, 'direction', new.direction, 'addressee_id', new.addressee_id, 'ask', new.ask, 'question', new.question, 'reason', new.reason, 'urgency', new.urgency, 'wanted_on', new.wanted_on, 'started_on', new.started_on, 'acknowledge_days', new.acknowledge_days, 'answer_days', new.answer_days, 'solve_days', new.solve_days, 'acknowledge_by', new.acknowledge_by, 'answer_by', new.answer_by, 'solve_by', new.solve_by, 'acknowledged_on', new.acknowledged_on, 'answered_on', new.answered_on, 'answer_kind', new.answer_kind, 'solved_on', new.solved_on, 'paused_until', new.paused_until, 'ended_on', new.ended_on, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists escalations_records_delete;
--> statement-breakpoint
create trigger escalations_records_delete after delete on escalations begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'escalations', old.id, 'delete', json_object('id', old.id, 'bottleneck_id', old.bottleneck_id, 'rung', old.rung, 'direction', old.direction, 'addressee_id', old.addressee_id, 'ask', old.ask, 'question', old.question, 'reason', old.reason, 'urgency', old.urgency, 'wanted_on', old.wanted_on, 'started_on', old.started_on, 'acknowledge_days', old.acknowledge_days, 'answer_days', old.answer_days, 'solve_days', old.solve_days, 'acknowledge_by', old.acknowledge_by, 'answer_by', old.answer_by, 'solve_by', old.solve_by, 'acknowledged_on', old.acknowledged_on, 'answered_on', old.answered_on, 'answer_kind', old.answer_kind, 'solved_on', old.solved_on, 'paused_until', old.paused_until, 'ended_on', old.ended_on, 'version', old.version), null);
end;
--> statement-breakpoint
drop trigger if exists experiment_cities_records_insert;
--> statement-breakpoint
create trigger experiment_cities_records_insert after insert on experiment_cities begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'experiment_cities', new.id, 'insert', null, json_object('id', new.id, 'experiment_id', new.experiment_id, 'city_id', new.city_id));
end;
--> statement-breakpoint
drop trigger if exists experiment_cities_records_update;
--> statement-breakpoint
create trigger experiment_cities_records_update after update on experiment_cities begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'experiment_cities', new.id, 'update', json_object('id', old.id, 'experiment_id', old.experiment_id, 'city_id', old.city_id), json_object('id', new.id, 'experiment_id', new.experiment_id, 'city_id', new.city_id));
end;
--> statement-breakpoint
drop trigger if exists experiment_cities_records_delete;
--> statement-breakpoint
create trigger experiment_cities_records_delete after delete on experiment_cities begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'experiment_cities', old.id, 'delete', json_object('id', old.id, 'experiment_id', old.experiment_id, 'city_id', old.city_id), null);
end;
--> statement-breakpoint
drop trigger if exists experiments_records_insert;
--> statement-breakpoint
create trigger experiments_records_insert after insert on experiments begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'experiments', new.id, 'insert', null, json_object('id', new.id, 'title', new.title, 'theme', new.theme, 'summary', new.summary, 'target_group', new.target_group, 'learning_question', new.learning_question, 'measurement', new.measurement, 'state', new.state, 'learned', new.learned, 'starts_on', new.starts_on, 'ends_on', new.ends_on, 'securing', new.securing, 'securing_note', new.securing_note, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists experiments_records_update;
--> statement-breakpoint
create trigger experiments_records_update after update on experiments begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'experiments', new.id, 'update', json_object('id', old.id, 'title', old.title, 'theme', old.theme, 'summary', old.summary, 'target_group', old.target_group, 'learning_question', old.learning_question, 'measurement', old.measurement, 'state', old.state, 'learned', old.learned, 'starts_on', old.starts_on, 'ends_on', old.ends_on, 'securing', old.securing, 'securing_note', old.securing_note, 'version', old.version), json_object('id', new.id, 'title', new.title, 'theme', new.theme, 'summary', new.summary, 'target_group', new.target_group, 'learning_question', new.learning_question, 'measurement', new.measurement, 'state', new.state, 'learned', new.learned, 'starts_on', new.starts_on, 'ends_on', new.ends_on, 'securing', new.securing, 'securing_note', new.securing_note, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists experiments_records_delete;
--> statement-breakpoint
create trigger experiments_records_delete after delete on experiments begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'experiments', old.id, 'delete', json_object('id', old.id, 'title', old.title, 'theme', old.theme, 'summary', old.summary, 'target_group', old.target_group, 'learning_question', old.learning_question, 'measurement', old.measurement, 'state', old.state, 'learned', old.learned, 'starts_on', old.starts_on, 'ends_on', old.ends_on, 'securing', old.securing, 'securing_note', old.securing_note, 'version', old.version), null);
end;
--> statement-breakpoint
drop trigger if exists funding_lines_records_insert;
--> statement-breakpoint
create trigger funding_lines_records_insert after insert on funding_lines begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'funding_lines', new.id, 'insert', null, json_object('id', new.id, 'experiment_id', new.experiment_id, 'contributor_id', new.contributor_id, 'year', new.year, 'amount', new.amount, 'domain', new.domain, 'instrument', new.instrument, 'money_kind', new.money_kind, 'duration', new.duration, 'rung', new.rung, 'expected_on', new.expected_on, 'note', new.note, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists funding_lines_records_update;
--> statement-breakpoint
create trigger funding_lines_records_update after update on funding_lines begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'funding_lines', new.id, 'update', json_object('id', old.id, 'experiment_id', old.experiment_id, 'contributor_id', old.contributor_id, 'year', old.year, 'amount', old.amount, 'domain', old.domain, 'instrument', old.instrument, 'money_kind', old.money_kind, 'duration', old.duration, 'rung', old.rung, 'expected_on', old.expected_on, 'note', old.note, 'version', old.version), json_object('id', new.id, 'experiment_id', new.experiment_id, 'contributor_id', new.contributor_id, 'year', new.year, 'amount', new.amount, 'domain', new.domain, 'instrument', new.instrument, 'money_kind', new.money_kind, 'duration', new.duration, 'rung', new.rung, 'expected_on', new.expected_on, 'note', new.note, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists funding_lines_records_delete;
--> statement-breakpoint
create trigger funding_lines_records_delete after delete on funding_lines begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'funding_lines', old.id, 'delete', json_object('id', old.id, 'experiment_id', old.experiment_id, 'contributor_id', old.contributor_id, 'year', old.year, 'amount', old.amount, 'domain', old.domain, 'instrument', old.instrument, 'money_kind', old.money_kind, 'duration', old.duration, 'rung', old.rung, 'expected_on', old.expected_on, 'note', old.note, 'version', old.version), null);
end;
--> statement-breakpoint
drop trigger if exists funding_needs_records_insert;
--> statement-breakpoint
create trigger funding_needs_records_insert after insert on funding_needs begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'funding_needs', new.id, 'insert', null, json_object('id', new.id, 'experiment_id', new.experiment_id, 'year', new.year, 'amount', new.amount, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists funding_needs_records_update;
--> statement-breakpoint
create trigger funding_needs_records_update after update on funding_needs begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'funding_needs', new.id, 'update', json_object('id', old.id, 'experiment_id', old.experiment_id, 'year', old.year, 'amount', old.amount, 'version', old.version), json_object('id', new.id, 'experiment_id', new.experiment_id, 'year', new.year, 'amount', new.amount, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists funding_needs_records_delete;
--> statement-breakpoint
create trigger funding_needs_records_delete after delete on funding_needs begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'funding_needs', old.id, 'delete', json_object('id', old.id, 'experiment_id', old.experiment_id, 'year', old.year, 'amount', old.amount, 'version', old.version), null);
end;
--> statement-breakpoint
drop trigger if exists funding_steps_records_insert;
--> statement-breakpoint
create trigger funding_steps_records_insert after insert on funding_steps begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'funding_steps', new.id, 'insert', null, json_object('id', new.id, 'line_id', new.line_id, 'rung', new.rung, 'on_date', new.on_date, 'note', new.note));
end;
--> statement-breakpoint
drop trigger if exists funding_steps_records_update;
--> statement-breakpoint
create trigger funding_steps_records_update after update on funding_steps begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'funding_steps', new.id, 'update', json_object('id', old.id, 'line_id', old.line_id, 'rung', old.rung, 'on_date', old.on_date, 'note', old.note), json_object('id', new.id, 'line_id', new.line_id, 'rung', new.rung, 'on_date', new.on_date, 'note', new.note));
end;
--> statement-breakpoint
drop trigger if exists funding_steps_records_delete;
--> statement-breakpoint
create trigger funding_steps_records_delete after delete on funding_steps begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'funding_steps', old.id, 'delete', json_object('id', old.id, 'line_id', old.line_id, 'rung', old.rung, 'on_date', old.on_date, 'note', old.note), null);
end;
--> statement-breakpoint
drop trigger if exists lessons_records_insert;
--> statement-breakpoint
create trigger lessons_records_insert after insert on lessons begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'lessons', new.id, 'insert', null, json_object('id', new.id, 'experiment_id', new.experiment_id, 'category', new.category, 'title', new.title, 'text', new.text, 'shared_on', new.shared_on, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists lessons_records_update;
--> statement-breakpoint
create trigger lessons_records_update after update on lessons begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'lessons', new.id, 'update', json_object('id', old.id, 'experiment_id', old.experiment_id, 'category', old.category, 'title', old.title, 'text', old.text, 'shared_on', old.shared_on, 'version', old.version), json_object('id', new.id, 'experiment_id', new.experiment_id, 'category', new.category, 'title', new.title, 'text', new.text, 'shared_on', new.shared_on, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists lessons_records_delete;
--> statement-breakpoint
create trigger lessons_records_delete after delete on lessons begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'lessons', old.id, 'delete', json_object('id', old.id, 'experiment_id', old.experiment_id, 'category', old.category, 'title', old.title, 'text', old.text, 'shared_on', old.shared_on, 'version', old.version), null);
end;
--> statement-breakpoint
drop trigger if exists meetings_records_insert;
--> statement-breakpoint
create trigger meetings_records_insert after insert on meetings begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'meetings', new.id, 'insert', null, json_object('id', new.id, 'number', new.number, 'held_on', new.held_on, 'starts_at', new.starts_at, 'minutes', new.minutes, 'place', new.place, 'status', new.status, 'updates_due_on', new.updates_due_on, 'agenda_due_on', new.agenda_due_on, 'circulate_due_on', new.circulate_due_on, 'minutes_due_on', new.minutes_due_on, 'agenda_generated_on', new.agenda_generated_on, 'report', new.report, 'report_adopted_in_id', new.report_adopted_in_id, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists meetings_records_update;
--> statement-breakpoint
create trigger meetings_records_update after update on meetings begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'meetings', new.id, 'update', json_object('id', old.id, 'number', old.number, 'held_on', old.held_on, 'starts_at', old.starts_at, 'minutes', old.minutes, 'place', old.place, 'status', old.status, 'updates_due_on', old.updates_due_on, 'agenda_due_on', old.agenda_due_on, 'circulate_due_on', old.circulate_due_on, 'minutes_due_on', old.minutes_due_on, 'agenda_generated_on', old.agenda_generated_on, 'report', old.report, 'report_adopted_in_id', old.report_adopted_in_id, 'version', old.version), json_object('id', new.id, 'number', new.number, 'held_on', new.held_on, 'starts_at', new.starts_at, 'minutes', new.minutes, 'place', new.place, 'status', new.status, 'updates_due_on', new.updates_due_on, 'agenda_due_on', new.agenda_due_on, 'circulate_due_on', new.circulate_due_on, 'minutes_due_on', new.minutes_due_on, 'agenda_generated_on', new.agenda_generated_on, 'report', new.report, 'report_adopted_in_id', new.report_adopted_in_id, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists meetings_records_delete;
--> statement-breakpoint
create trigger meetings_records_delete after delete on meetings begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'meetings', old.id, 'delete', json_object('id', old.id, 'number', old.number, 'held_on', old.held_on, 'starts_at', old.starts_at, 'minutes', old.minutes, 'place', old.place, 'status', old.status, 'updates_due_on', old.updates_due_on, 'agenda_due_on', old.agenda_due_on, 'circulate_due_on', old.circulate_due_on, 'minutes_due_on', old.minutes_due_on, 'agenda_generated_on', old.agenda_generated_on, 'report', old.report, 'report_adopted_in_id', old.report_adopted_in_id, 'version', old.version), null);
end;
--> statement-breakpoint
drop trigger if exists memberships_records_insert;
--> statement-breakpoint
create trigger memberships_records_insert after insert on memberships begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'memberships', new.id, 'insert', null, json_object('id', new.id, 'party_id', new.party_id, 'from_on', new.from_on, 'until_on', new.until_on, 'note', new.note, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists memberships_records_update;
--> statement-breakpoint
create trigger memberships_records_update after update on memberships begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'memberships', new.id, 'update', json_object('id', old.id, 'party_id', old.party_id, 'from_on', old.from_on, 'until_on', old.until_on, 'note', old.note, 'version', old.version), json_object('id', new.id, 'party_id', new.party_id, 'from_on', new.from_on, 'until_on', new.until_on, 'note', new.note, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists memberships_records_delete;
--> statement-breakpoint
create trigger memberships_records_delete after delete on memberships begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'memberships', old.id, 'delete', json_object('id', old.id, 'party_id', old.party_id, 'from_on', old.from_on, 'until_on', old.until_on, 'note', old.note, 'version', old.version), null);
end;
--> statement-breakpoint
drop trigger if exists milestones_records_insert;
--> statement-breakpoint
create trigger milestones_records_insert after insert on milestones begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'milestones', new.id, 'insert', null, json_object('id', new.id, 'experiment_id', new.experiment_id, 'city_id', new.city_id, 'kind', new.kind, 'title', new.title, 'owner', new.owner, 'baseline_on', new.baseline_on, 'forecast_on', new.forecast_on, 'actual_on', new.actual_on, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists milestones_records_update;
--> statement-breakpoint
create trigger milestones_records_update after update on milestones begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'milestones', new.id, 'update', json_object('id', old.id, 'experiment_id', old.experiment_id, 'city_id', old.city_id, 'kind', old.kind, 'title', old.title, 'owner', old.owner, 'baseline_on', old.baseline_on, 'forecast_on', old.forecast_on, 'actual_on', old.actual_on, 'version', old.version), json_object('id', new.id, 'experiment_id', new.experiment_id, 'city_id', new.city_id, 'kind', new.kind, 'title', new.title, 'owner', new.owner, 'baseline_on', new.baseline_on, 'forecast_on', new.forecast_on, 'actual_on', new.actual_on, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists milestones_records_delete;
--> statement-breakpoint
create trigger milestones_records_delete after delete on milestones begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'milestones', old.id, 'delete', json_object('id', old.id, 'experiment_id', old.experiment_id, 'city_id', old.city_id, 'kind', old.kind, 'title', old.title, 'owner', old.owner, 'baseline_on', old.baseline_on, 'forecast_on', old.forecast_on, 'actual_on', old.actual_on, 'version', old.version), null);
end;
--> statement-breakpoint
drop trigger if exists owners_records_insert;
--> statement-breakpoint
create trigger owners_records_insert after insert on owners begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'owners', new.id, 'insert', null, json_object('id', new.id, 'experiment_id', new.experiment_id, 'kind', new.kind, 'party_id', new.party_id, 'title', new.title, 'from_on', new.from_on, 'until_on', new.until_on, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists owners_records_update;
--> statement-breakpoint
create trigger owners_records_update after update on owners begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'owners', new.id, 'update', json_object('id', old.id, 'experiment_id', old.experiment_id, 'kind', old.kind, 'party_id', old.party_id, 'title', old.title, 'from_on', old.from_on, 'until_on', old.until_on, 'version', old.version), json_object('id', new.id, 'experiment_id', new.experiment_id, 'kind', new.kind, 'party_id', new.party_id, 'title', new.title, 'from_on', new.from_on, 'until_on', new.until_on, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists owners_records_delete;
--> statement-breakpoint
create trigger owners_records_delete after delete on owners begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'owners', old.id, 'delete', json_object('id', old.id, 'experiment_id', old.experiment_id, 'kind', old.kind, 'party_id', old.party_id, 'title', old.title, 'from_on', old.from_on, 'until_on', old.until_on, 'version', old.version), null);
end;
--> statement-breakpoint
drop trigger if exists parties_records_insert;
--> statement-breakpoint
create trigger parties_records_insert after insert on parties begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'parties', new.id, 'insert', null, json_object('id', new.id, 'kind', new.kind, 'name', new.name, 'full_name', new.full_name, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists parties_records_update;
--> statement-breakpoint
create trigger parties_records_update after update on parties begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'parties', new.id, 'update', json_object('id', old.id, 'kind', old.kind, 'name', old.name, 'full_name', old.full_name, 'version', old.version), json_object('id', new.id, 'kind', new.kind, 'name', new.name, 'full_name', new.full_name, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists parties_records_delete;
--> statement-breakpoint
create trigger parties_records_delete after delete on parties begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'parties', old.id, 'delete', json_object('id', old.id, 'kind', old.kind, 'name', old.name, 'full_name', old.full_name, 'version', old.version), null);
end;
--> statement-breakpoint
drop trigger if exists people_records_insert;
--> statement-breakpoint
create trigger people_records_insert after insert on people begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'people', new.id, 'insert', null, json_object('id', new.id, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists people_records_update;
--> statement-breakpoint
create trigger people_records_update after update on people begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'people', new.id, 'update', json_object('id', old.id, 'version', old.version), json_object('id', new.id, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists people_records_delete;
--> statement-breakpoint
create trigger people_records_delete after delete on people begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'people', old.id, 'delete', json_object('id', old.id, 'version', old.version), null);
end;
--> statement-breakpoint
drop trigger if exists periods_records_insert;
--> statement-breakpoint
create trigger periods_records_insert after insert on periods begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'periods', new.id, 'insert', null, json_object('id', new.id, 'kind', new.kind, 'label', new.label, 'from_on', new.from_on, 'until_on', new.until_on, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists periods_records_update;
--> statement-breakpoint
create trigger periods_records_update after update on periods begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'periods', new.id, 'update', json_object('id', old.id, 'kind', old.kind, 'label', old.label, 'from_on', old.from_on, 'until_on', old.until_on, 'version', old.version), json_object('id', new.id, 'kind', new.kind, 'label', new.label, 'from_on', new.from_on, 'until_on', new.until_on, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists periods_records_delete;
--> statement-breakpoint
create trigger periods_records_delete after delete on periods begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'periods', old.id, 'delete', json_object('id', old.id, 'kind', old.kind, 'label', old.label, 'from_on', old.from_on, 'until_on', old.until_on, 'version', old.version), null);
end;
--> statement-breakpoint
drop trigger if exists programme_records_insert;
--> statement-breakpoint
create trigger programme_records_insert after insert on programme begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'programme', new.id, 'insert', null, json_object('id', new.id, 'title', new.title, 'summary', new.summary, 'starts_on', new.starts_on, 'ends_on', new.ends_on, 'first_contact_id', new.first_contact_id, 'is_demo', new.is_demo, 'demo_date', new.demo_date, 'meeting_weeks', new.meeting_weeks, 'meeting_anchor_on', new.meeting_anchor_on, 'meeting_starts_at', new.meeting_starts_at, 'meeting_minutes', new.meeting_minutes, 'meeting_place', new.meeting_place, 'updates_due_days', new.updates_due_days, 'agenda_due_days', new.agenda_due_days, 'circulate_due_days', new.circulate_due_days, 'minutes_due_days', new.minutes_due_days, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists programme_records_update;
--> statement-breakpoint
create trigger programme_records_update after update on programme begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'programme', new.id, 'update', json_object('id', old.id, 'title', old.title, 'summary', old.summary, 'starts_on', old.starts_on, 'ends_on', old.ends_on, 'first_contact_id', old.first_contact_id, 'is_demo', old.is_demo, 'demo_date', old.demo_date, 'meeting_weeks', old.meeting_weeks, 'meeting_anchor_on', old.meeting_anchor_on, 'meeting_starts_at', old.meeting_starts_at, 'meeting_minutes', old.meeting_minutes, 'meeting_place', old.meeting_place, 'updates_due_days', old.updates_due_days, 'agenda_due_days', old.agenda_due_days, 'circulate_due_days', old.circulate_due_days, 'minutes_due_days', old.minutes_due_days, 'version', old.version), json_object('id', new.id, 'title', new.title, 'summary', new.summary, 'starts_on', new.starts_on, 'ends_on', new.ends_on, 'first_contact_id', new.first_contact_id, 'is_demo', new.is_demo, 'demo_date', new.demo_date, 'meeting_weeks', new.meeting_weeks, 'meeting_anchor_on', new.meeting_anchor_on, 'meeting_starts_at', new.meeting_starts_at, 'meeting_minutes', new.meeting_minutes, 'meeting_place', new.meeting_place, 'updates_due_days', new.updates_due_days, 'agenda_due_days', new.agenda_due_days, 'circulate_due_days', new.circulate_due_days, 'minutes_due_days', new.minutes_due_days, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists programme_records_delete;
--> statement-breakpoint
create trigger programme_records_delete after delete on programme begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'programme', old.id, 'delete', json_object('id', old.id, 'title', old.title, 'summary', old.summary, 'starts_on', old.starts_on, 'ends_on', old.ends_on, 'first_contact_id', old.first_contact_id, 'is_demo', old.is_demo, 'demo_date', old.demo_date, 'meeting_weeks', old.meeting_weeks, 'meeting_anchor_on', old.meeting_anchor_on, 'meeting_starts_at', old.meeting_starts_at, 'meeting_minutes', old.meeting_minutes, 'meeting_place', old.meeting_place, 'updates_due_days', old.updates_due_days, 'agenda_due_days', old.agenda_due_days, 'circulate_due_days', old.circulate_due_days, 'minutes_due_days', old.minutes_due_days, 'version', old.version), null);
end;
--> statement-breakpoint
drop trigger if exists replannings_records_insert;
--> statement-breakpoint
create trigger replannings_records_insert after insert on replannings begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'replannings', new.id, 'insert', null, json_object('id', new.id, 'milestone_id', new.milestone_id, 'from_on', new.from_on, 'to_on', new.to_on, 'reason', new.reason, 'recorded_on', new.recorded_on));
end;
--> statement-breakpoint
drop trigger if exists replannings_records_update;
--> statement-breakpoint
create trigger replannings_records_update after update on replannings begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'replannings', new.id, 'update', json_object('id', old.id, 'milestone_id', old.milestone_id, 'from_on', old.from_on, 'to_on', old.to_on, 'reason', old.reason, 'recorded_on', old.recorded_on), json_object('id', new.id, 'milestone_id', new.milestone_id, 'from_on', new.from_on, 'to_on', new.to_on, 'reason', new.reason, 'recorded_on', new.recorded_on));
end;
--> statement-breakpoint
drop trigger if exists replannings_records_delete;
--> statement-breakpoint
create trigger replannings_records_delete after delete on replannings begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'replannings', old.id, 'delete', json_object('id', old.id, 'milestone_id', old.milestone_id, 'from_on', old.from_on, 'to_on', old.to_on, 'reason', old.reason, 'recorded_on', old.recorded_on), null);
end;
--> statement-breakpoint
drop trigger if exists seals_refuses_update;
--> statement-breakpoint
create trigger seals_refuses_update before update on seals begin select raise(abort, 'history is never changed'); end;
--> statement-breakpoint
drop trigger if exists seals_refuses_delete;
--> statement-breakpoint
create trigger seals_refuses_delete before delete on seals begin select raise(abort, 'history is never changed'); end;
--> statement-breakpoint
drop trigger if exists seals_refuses_replace;
--> statement-breakpoint
create trigger seals_refuses_replace before insert on seals
  when exists (select 1 from seals where id = new.id) begin select raise(abort, 'history is never changed'); end;
--> statement-breakpoint
drop trigger if exists sessions_records_insert;
--> statement-breakpoint
create trigger sessions_records_insert after insert on sessions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'sessions', new.id, 'insert', null, json_object('id', new.id, 'assignment_id', new.assignment_id, 'started_at', new.started_at, 'expires_at', new.expires_at));
end;
--> statement-breakpoint
drop trigger if exists sessions_records_update;
--> statement-breakpoint
create trigger sessions_records_update after update on sessions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'sessions', new.id, 'update', json_object('id', old.id, 'assignment_id', old.assignment_id, 'started_at', old.started_at, 'expires_at', old.expires_at), json_object('id', new.id, 'assignment_id', new.assignment_id, 'started_at', new.started_at, 'expires_at', new.expires_at));
end;
--> statement-breakpoint
drop trigger if exists sessions_records_delete;
--> statement-breakpoint
create trigger sessions_records_delete after delete on sessions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'sessions', old.id, 'delete', json_object('id', old.id, 'assignment_id', old.assignment_id, 'started_at', old.started_at, 'expires_at', old.expires_at), null);
end;
--> statement-breakpoint
drop trigger if exists terms_records_insert;
--> statement-breakpoint
create trigger terms_records_insert after insert on terms begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'terms', new.id, 'insert', null, json_object('id', new.id, 'rung', new.rung, 'urgency', new.urgency, 'acknowledge_days', new.acknowledge_days, 'answer_days', new.answer_days, 'solve_days', new.solve_days, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists terms_records_update;
--> statement-breakpoint
create trigger terms_records_update after update on terms begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'terms', new.id, 'update', json_object('id', old.id, 'rung', old.rung, 'urgency', old.urgency, 'acknowledge_days', old.acknowledge_days, 'answer_days', old.answer_days, 'solve_days', old.solve_days, 'version', old.version), json_object('id', new.id, 'rung', new.rung, 'urgency', new.urgency, 'acknowledge_days', new.acknowledge_days, 'answer_days', new.answer_days, 'solve_days', new.solve_days, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists terms_records_delete;
--> statement-breakpoint
create trigger terms_records_delete after delete on terms begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'terms', old.id, 'delete', json_object('id', old.id, 'rung', old.rung, 'urgency', old.urgency, 'acknowledge_days', old.acknowledge_days, 'answer_days', old.answer_days, 'solve_days', old.solve_days, 'version', old.version), null);
end;
--> statement-breakpoint
drop trigger if exists updates_records_insert;
--> statement-breakpoint
create trigger updates_records_insert after insert on updates begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'updates', new.id, 'insert', null, json_object('id', new.id, 'experiment_id', new.experiment_id, 'meeting_id', new.meeting_id, 'city_id', new.city_id, 'progress', new.progress, 'summary', new.summary, 'success', new.success, 'support_question', new.support_question, 'submitted_on', new.submitted_on, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists updates_records_update;
--> statement-breakpoint
create trigger updates_records_update after update on updates begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'updates', new.id, 'update', json_object('id', old.id, 'experiment_id', old.experiment_id, 'meeting_id', old.meeting_id, 'city_id', old.city_id, 'progress', old.progress, 'summary', old.summary, 'success', old.success, 'support_question', old.support_question, 'submitted_on', old.submitted_on, 'version', old.version), json_object('id', new.id, 'experiment_id', new.experiment_id, 'meeting_id', new.meeting_id, 'city_id', new.city_id, 'progress', new.progress, 'summary', new.summary, 'success', new.success, 'support_question', new.support_question, 'submitted_on', new.submitted_on, 'version', new.version));
end;
--> statement-breakpoint
drop trigger if exists updates_records_delete;
--> statement-breakpoint
create trigger updates_records_delete after delete on updates begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  values ((select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id)),
    coalesce((select at from audit where id = (select id from audit where id = (select max(id) from audit)
    and not exists (select 1 from seals where audit_id = audit.id))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    'updates', old.id, 'delete', json_object('id', old.id, 'experiment_id', old.experiment_id, 'meeting_id', old.meeting_id, 'city_id', old.city_id, 'progress', old.progress, 'summary', old.summary, 'success', old.success, 'support_question', old.support_question, 'submitted_on', old.submitted_on, 'version', old.version), null);
end;
