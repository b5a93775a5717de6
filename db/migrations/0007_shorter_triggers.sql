drop view if exists open_audit;
--> statement-breakpoint
create view open_audit as select max(id) as id, coalesce(max(at), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) as at from audit
  where id = (select max(id) from audit) and not exists (select 1 from seals where audit_id = audit.id);
--> statement-breakpoint
drop trigger if exists actions_records_insert;
--> statement-breakpoint
create trigger actions_records_insert after insert on actions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'actions', new.id, 'insert', null, json_object('id', new.id, 'meeting_id', new.meeting_id, 'text', new.text, 'party_id', new.party_id, 'owner', new.owner, 'bottleneck_id', new.bottleneck_id, 'due_on', new.due_on, 'done_on', new.done_on, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists actions_records_update;
--> statement-breakpoint
create trigger actions_records_update after update on actions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'actions', new.id, 'update', json_object('id', old.id, 'meeting_id', old.meeting_id, 'text', old.text, 'party_id', old.party_id, 'owner', old.owner, 'bottleneck_id', old.bottleneck_id, 'due_on', old.due_on, 'done_on', old.done_on, 'version', old.version), json_object('id', new.id, 'meeting_id', new.meeting_id, 'text', new.text, 'party_id', new.party_id, 'owner', new.owner, 'bottleneck_id', new.bottleneck_id, 'due_on', new.due_on, 'done_on', new.done_on, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists actions_records_delete;
--> statement-breakpoint
create trigger actions_records_delete after delete on actions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'actions', old.id, 'delete', json_object('id', old.id, 'meeting_id', old.meeting_id, 'text', old.text, 'party_id', old.party_id, 'owner', old.owner, 'bottleneck_id', old.bottleneck_id, 'due_on', old.due_on, 'done_on', old.done_on, 'version', old.version), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists adoptions_records_insert;
--> statement-breakpoint
create trigger adoptions_records_insert after insert on adoptions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'adoptions', new.id, 'insert', null, json_object('id', new.id, 'lesson_id', new.lesson_id, 'party_id', new.party_id, 'on_date', new.on_date, 'note', new.note) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists adoptions_records_update;
--> statement-breakpoint
create trigger adoptions_records_update after update on adoptions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'adoptions', new.id, 'update', json_object('id', old.id, 'lesson_id', old.lesson_id, 'party_id', old.party_id, 'on_date', old.on_date, 'note', old.note), json_object('id', new.id, 'lesson_id', new.lesson_id, 'party_id', new.party_id, 'on_date', new.on_date, 'note', new.note) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists adoptions_records_delete;
--> statement-breakpoint
create trigger adoptions_records_delete after delete on adoptions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'adoptions', old.id, 'delete', json_object('id', old.id, 'lesson_id', old.lesson_id, 'party_id', old.party_id, 'on_date', old.on_date, 'note', old.note), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists agenda_items_records_insert;
--> statement-breakpoint
create trigger agenda_items_records_insert after insert on agenda_items begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'agenda_items', new.id, 'insert', null, json_object('id', new.id, 'meeting_id', new.meeting_id, 'key', new.key, 'kind', new.kind, 'section', new.section, 'position', new.position, 'title', new.title, 'reasons', new.reasons, 'minutes', new.minutes, 'presenter', new.presenter, 'fits', new.fits, 'must_discuss', new.must_discuss, 'experiment_id', new.experiment_id, 'bottleneck_id', new.bottleneck_id, 'milestone_id', new.milestone_id, 'funding_line_id', new.funding_line_id, 'lesson_id', new.lesson_id, 'carried_from_id', new.carried_from_id, 'times_carried', new.times_carried, 'hand_title', new.hand_title, 'hand_minutes', new.hand_minutes, 'hand_presenter', new.hand_presenter, 'after_key', new.after_key, 'pinned', new.pinned, 'removed', new.removed, 'added_by_hand', new.added_by_hand, 'outcome', new.outcome) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists agenda_items_records_update;
--> statement-breakpoint
create trigger agenda_items_records_update after update on agenda_items begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'agenda_items', new.id, 'update', json_object('id', old.id, 'meeting_id', old.meeting_id, 'key', old.key, 'kind', old.kind, 'section', old.section, 'position', old.position, 'title', old.title, 'reasons', old.reasons, 'minutes', old.minutes, 'presenter', old.presenter, 'fits', old.fits, 'must_discuss', old.must_discuss, 'experiment_id', old.experiment_id, 'bottleneck_id', old.bottleneck_id, 'milestone_id', old.milestone_id, 'funding_line_id', old.funding_line_id, 'lesson_id', old.lesson_id, 'carried_from_id', old.carried_from_id, 'times_carried', old.times_carried, 'hand_title', old.hand_title, 'hand_minutes', old.hand_minutes, 'hand_presenter', old.hand_presenter, 'after_key', old.after_key, 'pinned', old.pinned, 'removed', old.removed, 'added_by_hand', old.added_by_hand, 'outcome', old.outcome), json_object('id', new.id, 'meeting_id', new.meeting_id, 'key', new.key, 'kind', new.kind, 'section', new.section, 'position', new.position, 'title', new.title, 'reasons', new.reasons, 'minutes', new.minutes, 'presenter', new.presenter, 'fits', new.fits, 'must_discuss', new.must_discuss, 'experiment_id', new.experiment_id, 'bottleneck_id', new.bottleneck_id, 'milestone_id', new.milestone_id, 'funding_line_id', new.funding_line_id, 'lesson_id', new.lesson_id, 'carried_from_id', new.carried_from_id, 'times_carried', new.times_carried, 'hand_title', new.hand_title, 'hand_minutes', new.hand_minutes, 'hand_presenter', new.hand_presenter, 'after_key', new.after_key, 'pinned', new.pinned, 'removed', new.removed, 'added_by_hand', new.added_by_hand, 'outcome', new.outcome) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists agenda_items_records_delete;
--> statement-breakpoint
create trigger agenda_items_records_delete after delete on agenda_items begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'agenda_items', old.id, 'delete', json_object('id', old.id, 'meeting_id', old.meeting_id, 'key', old.key, 'kind', old.kind, 'section', old.section, 'position', old.position, 'title', old.title, 'reasons', old.reasons, 'minutes', old.minutes, 'presenter', old.presenter, 'fits', old.fits, 'must_discuss', old.must_discuss, 'experiment_id', old.experiment_id, 'bottleneck_id', old.bottleneck_id, 'milestone_id', old.milestone_id, 'funding_line_id', old.funding_line_id, 'lesson_id', old.lesson_id, 'carried_from_id', old.carried_from_id, 'times_carried', old.times_carried, 'hand_title', old.hand_title, 'hand_minutes', old.hand_minutes, 'hand_presenter', old.hand_presenter, 'after_key', old.after_key, 'pinned', old.pinned, 'removed', old.removed, 'added_by_hand', old.added_by_hand, 'outcome', old.outcome), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists agenda_versions_records_insert;
--> statement-breakpoint
create trigger agenda_versions_records_insert after insert on agenda_versions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'agenda_versions', new.id, 'insert', null, json_object('id', new.id, 'meeting_id', new.meeting_id, 'number', new.number, 'published_on', new.published_on, 'circulated_to', new.circulated_to, 'document', new.document) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists agenda_versions_records_update;
--> statement-breakpoint
create trigger agenda_versions_records_update after update on agenda_versions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'agenda_versions', new.id, 'update', json_object('id', old.id, 'meeting_id', old.meeting_id, 'number', old.number, 'published_on', old.published_on, 'circulated_to', old.circulated_to, 'document', old.document), json_object('id', new.id, 'meeting_id', new.meeting_id, 'number', new.number, 'published_on', new.published_on, 'circulated_to', new.circulated_to, 'document', new.document) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists agenda_versions_records_delete;
--> statement-breakpoint
create trigger agenda_versions_records_delete after delete on agenda_versions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'agenda_versions', old.id, 'delete', json_object('id', old.id, 'meeting_id', old.meeting_id, 'number', old.number, 'published_on', old.published_on, 'circulated_to', old.circulated_to, 'document', old.document), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists assignments_records_insert;
--> statement-breakpoint
create trigger assignments_records_insert after insert on assignments begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'assignments', new.id, 'insert', null, json_object('id', new.id, 'person_id', new.person_id, 'role', new.role, 'party_id', new.party_id, 'from_on', new.from_on, 'until_on', new.until_on, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists assignments_records_update;
--> statement-breakpoint
create trigger assignments_records_update after update on assignments begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'assignments', new.id, 'update', json_object('id', old.id, 'person_id', old.person_id, 'role', old.role, 'party_id', old.party_id, 'from_on', old.from_on, 'until_on', old.until_on, 'version', old.version), json_object('id', new.id, 'person_id', new.person_id, 'role', new.role, 'party_id', new.party_id, 'from_on', new.from_on, 'until_on', new.until_on, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists assignments_records_delete;
--> statement-breakpoint
create trigger assignments_records_delete after delete on assignments begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'assignments', old.id, 'delete', json_object('id', old.id, 'person_id', old.person_id, 'role', old.role, 'party_id', old.party_id, 'from_on', old.from_on, 'until_on', old.until_on, 'version', old.version), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists benefits_records_insert;
--> statement-breakpoint
create trigger benefits_records_insert after insert on benefits begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'benefits', new.id, 'insert', null, json_object('id', new.id, 'experiment_id', new.experiment_id, 'domain', new.domain, 'note', new.note, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists benefits_records_update;
--> statement-breakpoint
create trigger benefits_records_update after update on benefits begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'benefits', new.id, 'update', json_object('id', old.id, 'experiment_id', old.experiment_id, 'domain', old.domain, 'note', old.note, 'version', old.version), json_object('id', new.id, 'experiment_id', new.experiment_id, 'domain', new.domain, 'note', new.note, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists benefits_records_delete;
--> statement-breakpoint
create trigger benefits_records_delete after delete on benefits begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'benefits', old.id, 'delete', json_object('id', old.id, 'experiment_id', old.experiment_id, 'domain', old.domain, 'note', old.note, 'version', old.version), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists bottleneck_experiments_records_insert;
--> statement-breakpoint
create trigger bottleneck_experiments_records_insert after insert on bottleneck_experiments begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'bottleneck_experiments', new.id, 'insert', null, json_object('id', new.id, 'bottleneck_id', new.bottleneck_id, 'experiment_id', new.experiment_id) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists bottleneck_experiments_records_update;
--> statement-breakpoint
create trigger bottleneck_experiments_records_update after update on bottleneck_experiments begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'bottleneck_experiments', new.id, 'update', json_object('id', old.id, 'bottleneck_id', old.bottleneck_id, 'experiment_id', old.experiment_id), json_object('id', new.id, 'bottleneck_id', new.bottleneck_id, 'experiment_id', new.experiment_id) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists bottleneck_experiments_records_delete;
--> statement-breakpoint
create trigger bottleneck_experiments_records_delete after delete on bottleneck_experiments begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'bottleneck_experiments', old.id, 'delete', json_object('id', old.id, 'bottleneck_id', old.bottleneck_id, 'experiment_id', old.experiment_id), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists bottlenecks_records_insert;
--> statement-breakpoint
create trigger bottlenecks_records_insert after insert on bottlenecks begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'bottlenecks', new.id, 'insert', null, json_object('id', new.id, 'city_id', new.city_id, 'title', new.title, 'story', new.story, 'category', new.category, 'ask', new.ask, 'question', new.question, 'asked_of_id', new.asked_of_id, 'wanted_on', new.wanted_on, 'is_support_question', new.is_support_question, 'status', new.status, 'rung', new.rung, 'logged_on', new.logged_on, 'reopenings', new.reopenings, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists bottlenecks_records_update;
--> statement-breakpoint
create trigger bottlenecks_records_update after update on bottlenecks begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'bottlenecks', new.id, 'update', json_object('id', old.id, 'city_id', old.city_id, 'title', old.title, 'story', old.story, 'category', old.category, 'ask', old.ask, 'question', old.question, 'asked_of_id', old.asked_of_id, 'wanted_on', old.wanted_on, 'is_support_question', old.is_support_question, 'status', old.status, 'rung', old.rung, 'logged_on', old.logged_on, 'reopenings', old.reopenings, 'version', old.version), json_object('id', new.id, 'city_id', new.city_id, 'title', new.title, 'story', new.story, 'category', new.category, 'ask', new.ask, 'question', new.question, 'asked_of_id', new.asked_of_id, 'wanted_on', new.wanted_on, 'is_support_question', new.is_support_question, 'status', new.status, 'rung', new.rung, 'logged_on', new.logged_on, 'reopenings', new.reopenings, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists bottlenecks_records_delete;
--> statement-breakpoint
create trigger bottlenecks_records_delete after delete on bottlenecks begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'bottlenecks', old.id, 'delete', json_object('id', old.id, 'city_id', old.city_id, 'title', old.title, 'story', old.story, 'category', old.category, 'ask', old.ask, 'question', old.question, 'asked_of_id', old.asked_of_id, 'wanted_on', old.wanted_on, 'is_support_question', old.is_support_question, 'status', old.status, 'rung', old.rung, 'logged_on', old.logged_on, 'reopenings', old.reopenings, 'version', old.version), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists closures_records_insert;
--> statement-breakpoint
create trigger closures_records_insert after insert on closures begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'closures', new.id, 'insert', null, json_object('id', new.id, 'bottleneck_id', new.bottleneck_id, 'outcome', new.outcome, 'note', new.note, 'closed_on', new.closed_on, 'reopened_on', new.reopened_on, 'reopened_reason', new.reopened_reason) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists closures_records_update;
--> statement-breakpoint
create trigger closures_records_update after update on closures begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'closures', new.id, 'update', json_object('id', old.id, 'bottleneck_id', old.bottleneck_id, 'outcome', old.outcome, 'note', old.note, 'closed_on', old.closed_on, 'reopened_on', old.reopened_on, 'reopened_reason', old.reopened_reason), json_object('id', new.id, 'bottleneck_id', new.bottleneck_id, 'outcome', new.outcome, 'note', new.note, 'closed_on', new.closed_on, 'reopened_on', new.reopened_on, 'reopened_reason', new.reopened_reason) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists closures_records_delete;
--> statement-breakpoint
create trigger closures_records_delete after delete on closures begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'closures', old.id, 'delete', json_object('id', old.id, 'bottleneck_id', old.bottleneck_id, 'outcome', old.outcome, 'note', old.note, 'closed_on', old.closed_on, 'reopened_on', old.reopened_on, 'reopened_reason', old.reopened_reason), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists decisions_records_insert;
--> statement-breakpoint
create trigger decisions_records_insert after insert on decisions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'decisions', new.id, 'insert', null, json_object('id', new.id, 'meeting_id', new.meeting_id, 'level', new.level, 'text', new.text, 'experiment_id', new.experiment_id, 'bottleneck_id', new.bottleneck_id, 'decided_on', new.decided_on, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists decisions_records_update;
--> statement-breakpoint
create trigger decisions_records_update after update on decisions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'decisions', new.id, 'update', json_object('id', old.id, 'meeting_id', old.meeting_id, 'level', old.level, 'text', old.text, 'experiment_id', old.experiment_id, 'bottleneck_id', old.bottleneck_id, 'decided_on', old.decided_on, 'version', old.version), json_object('id', new.id, 'meeting_id', new.meeting_id, 'level', new.level, 'text', new.text, 'experiment_id', new.experiment_id, 'bottleneck_id', new.bottleneck_id, 'decided_on', new.decided_on, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists decisions_records_delete;
--> statement-breakpoint
create trigger decisions_records_delete after delete on decisions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'decisions', old.id, 'delete', json_object('id', old.id, 'meeting_id', old.meeting_id, 'level', old.level, 'text', old.text, 'experiment_id', old.experiment_id, 'bottleneck_id', old.bottleneck_id, 'decided_on', old.decided_on, 'version', old.version), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists escalation_events_records_insert;
--> statement-breakpoint
create trigger escalation_events_records_insert after insert on escalation_events begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'escalation_events', new.id, 'insert', null, json_object('id', new.id, 'escalation_id', new.escalation_id, 'kind', new.kind, 'on_date', new.on_date, 'role', new.role, 'party_id', new.party_id, 'person_id', new.person_id, 'to_party_id', new.to_party_id, 'answer_kind', new.answer_kind, 'text', new.text, 'until_on', new.until_on) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists escalation_events_records_update;
--> statement-breakpoint
create trigger escalation_events_records_update after update on escalation_events begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'escalation_events', new.id, 'update', json_object('id', old.id, 'escalation_id', old.escalation_id, 'kind', old.kind, 'on_date', old.on_date, 'role', old.role, 'party_id', old.party_id, 'person_id', old.person_id, 'to_party_id', old.to_party_id, 'answer_kind', old.answer_kind, 'text', old.text, 'until_on', old.until_on), json_object('id', new.id, 'escalation_id', new.escalation_id, 'kind', new.kind, 'on_date', new.on_date, 'role', new.role, 'party_id', new.party_id, 'person_id', new.person_id, 'to_party_id', new.to_party_id, 'answer_kind', new.answer_kind, 'text', new.text, 'until_on', new.until_on) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists escalation_events_records_delete;
--> statement-breakpoint
create trigger escalation_events_records_delete after delete on escalation_events begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'escalation_events', old.id, 'delete', json_object('id', old.id, 'escalation_id', old.escalation_id, 'kind', old.kind, 'on_date', old.on_date, 'role', old.role, 'party_id', old.party_id, 'person_id', old.person_id, 'to_party_id', old.to_party_id, 'answer_kind', old.answer_kind, 'text', old.text, 'until_on', old.until_on), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists escalations_records_insert;
--> statement-breakpoint
create trigger escalations_records_insert after insert on escalations begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'escalations', new.id, 'insert', null, json_object('id', new.id, 'bottleneck_id', new.bottleneck_id, 'rung', new.rung, 'direction', new.direction, 'addressee_id', new.addressee_id, 'ask', new.ask, 'question', new.question, 'reason', new.reason, 'urgency', new.urgency, 'wanted_on', new.wanted_on, 'started_on', new.started_on, 'acknowledge_days', new.acknowledge_days, 'answer_days', new.answer_days, 'solve_days', new.solve_days, 'acknowledge_by', new.acknowledge_by, 'answer_by', new.answer_by, 'solve_by', new.solve_by, 'acknowledged_on', new.acknowledged_on, 'answered_on', new.answered_on, 'answer_kind', new.answer_kind, 'solved_on', new.solved_on, 'paused_until', new.paused_until, 'ended_on', new.ended_on, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists escalations_records_update;
--> statement-breakpoint
create trigger escalations_records_update after update on escalations begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'escalations', new.id, 'update', json_object('id', old.id, 'bottleneck_id', old.bottleneck_id, 'rung', old.rung, 'direction', old.direction, 'addressee_id', old.addressee_id, 'ask', old.ask, 'question', old.question, 'reason', old.reason, 'urgency', old.urgency, 'wanted_on', old.wanted_on, 'started_on', old.started_on, 'acknowledge_days', old.acknowledge_days, 'answer_days', old.answer_days, 'solve_days', old.solve_days, 'acknowledge_by', old.acknowledge_by, 'answer_by', old.answer_by, 'solve_by', old.solve_by, 'acknowledged_on', old.acknowledged_on, 'answered_on', old.answered_on, 'answer_kind', old.answer_kind, 'solved_on', old.solved_on, 'paused_until', old.paused_until, 'ended_on', old.ended_on, 'version', old.version), json_object('id', new.id, 'bottleneck_id', new.bottleneck_id, 'rung', new.rung, 'direction', new.direction, 'addressee_id', new.addressee_id, 'ask', new.ask, 'question', new.question, 'reason', new.reason, 'urgency', new.urgency, 'wanted_on', new.wanted_on, 'started_on', new.started_on, 'acknowledge_days', new.acknowledge_days, 'answer_days', new.answer_days, 'solve_days', new.solve_days, 'acknowledge_by', new.acknowledge_by, 'answer_by', new.answer_by, 'solve_by', new.solve_by, 'acknowledged_on', new.acknowledged_on, 'answered_on', new.answered_on, 'answer_kind', new.answer_kind, 'solved_on', new.solved_on, 'paused_until', new.paused_until, 'ended_on', new.ended_on, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists escalations_records_delete;
--> statement-breakpoint
create trigger escalations_records_delete after delete on escalations begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'escalations', old.id, 'delete', json_object('id', old.id, 'bottleneck_id', old.bottleneck_id, 'rung', old.rung, 'direction', old.direction, 'addressee_id', old.addressee_id, 'ask', old.ask, 'question', old.question, 'reason', old.reason, 'urgency', old.urgency, 'wanted_on', old.wanted_on, 'started_on', old.started_on, 'acknowledge_days', old.acknowledge_days, 'answer_days', old.answer_days, 'solve_days', old.solve_days, 'acknowledge_by', old.acknowledge_by, 'answer_by', old.answer_by, 'solve_by', old.solve_by, 'acknowledged_on', old.acknowledged_on, 'answered_on', old.answered_on, 'answer_kind', old.answer_kind, 'solved_on', old.solved_on, 'paused_until', old.paused_until, 'ended_on', old.ended_on, 'version', old.version), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists experiment_cities_records_insert;
--> statement-breakpoint
create trigger experiment_cities_records_insert after insert on experiment_cities begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'experiment_cities', new.id, 'insert', null, json_object('id', new.id, 'experiment_id', new.experiment_id, 'city_id', new.city_id) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists experiment_cities_records_update;
--> statement-breakpoint
create trigger experiment_cities_records_update after update on experiment_cities begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'experiment_cities', new.id, 'update', json_object('id', old.id, 'experiment_id', old.experiment_id, 'city_id', old.city_id), json_object('id', new.id, 'experiment_id', new.experiment_id, 'city_id', new.city_id) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists experiment_cities_records_delete;
--> statement-breakpoint
create trigger experiment_cities_records_delete after delete on experiment_cities begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'experiment_cities', old.id, 'delete', json_object('id', old.id, 'experiment_id', old.experiment_id, 'city_id', old.city_id), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists experiments_records_insert;
--> statement-breakpoint
create trigger experiments_records_insert after insert on experiments begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'experiments', new.id, 'insert', null, json_object('id', new.id, 'title', new.title, 'theme', new.theme, 'summary', new.summary, 'target_group', new.target_group, 'learning_question', new.learning_question, 'measurement', new.measurement, 'state', new.state, 'learned', new.learned, 'starts_on', new.starts_on, 'ends_on', new.ends_on, 'securing', new.securing, 'securing_note', new.securing_note, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists experiments_records_update;
--> statement-breakpoint
create trigger experiments_records_update after update on experiments begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'experiments', new.id, 'update', json_object('id', old.id, 'title', old.title, 'theme', old.theme, 'summary', old.summary, 'target_group', old.target_group, 'learning_question', old.learning_question, 'measurement', old.measurement, 'state', old.state, 'learned', old.learned, 'starts_on', old.starts_on, 'ends_on', old.ends_on, 'securing', old.securing, 'securing_note', old.securing_note, 'version', old.version), json_object('id', new.id, 'title', new.title, 'theme', new.theme, 'summary', new.summary, 'target_group', new.target_group, 'learning_question', new.learning_question, 'measurement', new.measurement, 'state', new.state, 'learned', new.learned, 'starts_on', new.starts_on, 'ends_on', new.ends_on, 'securing', new.securing, 'securing_note', new.securing_note, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists experiments_records_delete;
--> statement-breakpoint
create trigger experiments_records_delete after delete on experiments begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'experiments', old.id, 'delete', json_object('id', old.id, 'title', old.title, 'theme', old.theme, 'summary', old.summary, 'target_group', old.target_group, 'learning_question', old.learning_question, 'measurement', old.measurement, 'state', old.state, 'learned', old.learned, 'starts_on', old.starts_on, 'ends_on', old.ends_on, 'securing', old.securing, 'securing_note', old.securing_note, 'version', old.version), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists funding_lines_records_insert;
--> statement-breakpoint
create trigger funding_lines_records_insert after insert on funding_lines begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'funding_lines', new.id, 'insert', null, json_object('id', new.id, 'experiment_id', new.experiment_id, 'contributor_id', new.contributor_id, 'year', new.year, 'amount', new.amount, 'domain', new.domain, 'instrument', new.instrument, 'money_kind', new.money_kind, 'duration', new.duration, 'rung', new.rung, 'expected_on', new.expected_on, 'note', new.note, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists funding_lines_records_update;
--> statement-breakpoint
create trigger funding_lines_records_update after update on funding_lines begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'funding_lines', new.id, 'update', json_object('id', old.id, 'experiment_id', old.experiment_id, 'contributor_id', old.contributor_id, 'year', old.year, 'amount', old.amount, 'domain', old.domain, 'instrument', old.instrument, 'money_kind', old.money_kind, 'duration', old.duration, 'rung', old.rung, 'expected_on', old.expected_on, 'note', old.note, 'version', old.version), json_object('id', new.id, 'experiment_id', new.experiment_id, 'contributor_id', new.contributor_id, 'year', new.year, 'amount', new.amount, 'domain', new.domain, 'instrument', new.instrument, 'money_kind', new.money_kind, 'duration', new.duration, 'rung', new.rung, 'expected_on', new.expected_on, 'note', new.note, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists funding_lines_records_delete;
--> statement-breakpoint
create trigger funding_lines_records_delete after delete on funding_lines begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'funding_lines', old.id, 'delete', json_object('id', old.id, 'experiment_id', old.experiment_id, 'contributor_id', old.contributor_id, 'year', old.year, 'amount', old.amount, 'domain', old.domain, 'instrument', old.instrument, 'money_kind', old.money_kind, 'duration', old.duration, 'rung', old.rung, 'expected_on', old.expected_on, 'note', old.note, 'version', old.version), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists funding_needs_records_insert;
--> statement-breakpoint
create trigger funding_needs_records_insert after insert on funding_needs begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'funding_needs', new.id, 'insert', null, json_object('id', new.id, 'experiment_id', new.experiment_id, 'year', new.year, 'amount', new.amount, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists funding_needs_records_update;
--> statement-breakpoint
create trigger funding_needs_records_update after update on funding_needs begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'funding_needs', new.id, 'update', json_object('id', old.id, 'experiment_id', old.experiment_id, 'year', old.year, 'amount', old.amount, 'version', old.version), json_object('id', new.id, 'experiment_id', new.experiment_id, 'year', new.year, 'amount', new.amount, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists funding_needs_records_delete;
--> statement-breakpoint
create trigger funding_needs_records_delete after delete on funding_needs begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'funding_needs', old.id, 'delete', json_object('id', old.id, 'experiment_id', old.experiment_id, 'year', old.year, 'amount', old.amount, 'version', old.version), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists funding_steps_records_insert;
--> statement-breakpoint
create trigger funding_steps_records_insert after insert on funding_steps begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'funding_steps', new.id, 'insert', null, json_object('id', new.id, 'line_id', new.line_id, 'rung', new.rung, 'on_date', new.on_date, 'note', new.note) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists funding_steps_records_update;
--> statement-breakpoint
create trigger funding_steps_records_update after update on funding_steps begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'funding_steps', new.id, 'update', json_object('id', old.id, 'line_id', old.line_id, 'rung', old.rung, 'on_date', old.on_date, 'note', old.note), json_object('id', new.id, 'line_id', new.line_id, 'rung', new.rung, 'on_date', new.on_date, 'note', new.note) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists funding_steps_records_delete;
--> statement-breakpoint
create trigger funding_steps_records_delete after delete on funding_steps begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'funding_steps', old.id, 'delete', json_object('id', old.id, 'line_id', old.line_id, 'rung', old.rung, 'on_date', old.on_date, 'note', old.note), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists lessons_records_insert;
--> statement-breakpoint
create trigger lessons_records_insert after insert on lessons begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'lessons', new.id, 'insert', null, json_object('id', new.id, 'experiment_id', new.experiment_id, 'category', new.category, 'title', new.title, 'text', new.text, 'shared_on', new.shared_on, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists lessons_records_update;
--> statement-breakpoint
create trigger lessons_records_update after update on lessons begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'lessons', new.id, 'update', json_object('id', old.id, 'experiment_id', old.experiment_id, 'category', old.category, 'title', old.title, 'text', old.text, 'shared_on', old.shared_on, 'version', old.version), json_object('id', new.id, 'experiment_id', new.experiment_id, 'category', new.category, 'title', new.title, 'text', new.text, 'shared_on', new.shared_on, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists lessons_records_delete;
--> statement-breakpoint
create trigger lessons_records_delete after delete on lessons begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'lessons', old.id, 'delete', json_object('id', old.id, 'experiment_id', old.experiment_id, 'category', old.category, 'title', old.title, 'text', old.text, 'shared_on', old.shared_on, 'version', old.version), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists meetings_records_insert;
--> statement-breakpoint
create trigger meetings_records_insert after insert on meetings begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'meetings', new.id, 'insert', null, json_object('id', new.id, 'number', new.number, 'held_on', new.held_on, 'starts_at', new.starts_at, 'minutes', new.minutes, 'place', new.place, 'status', new.status, 'updates_due_on', new.updates_due_on, 'agenda_due_on', new.agenda_due_on, 'circulate_due_on', new.circulate_due_on, 'minutes_due_on', new.minutes_due_on, 'agenda_generated_on', new.agenda_generated_on, 'report', new.report, 'report_adopted_in_id', new.report_adopted_in_id, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists meetings_records_update;
--> statement-breakpoint
create trigger meetings_records_update after update on meetings begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'meetings', new.id, 'update', json_object('id', old.id, 'number', old.number, 'held_on', old.held_on, 'starts_at', old.starts_at, 'minutes', old.minutes, 'place', old.place, 'status', old.status, 'updates_due_on', old.updates_due_on, 'agenda_due_on', old.agenda_due_on, 'circulate_due_on', old.circulate_due_on, 'minutes_due_on', old.minutes_due_on, 'agenda_generated_on', old.agenda_generated_on, 'report', old.report, 'report_adopted_in_id', old.report_adopted_in_id, 'version', old.version), json_object('id', new.id, 'number', new.number, 'held_on', new.held_on, 'starts_at', new.starts_at, 'minutes', new.minutes, 'place', new.place, 'status', new.status, 'updates_due_on', new.updates_due_on, 'agenda_due_on', new.agenda_due_on, 'circulate_due_on', new.circulate_due_on, 'minutes_due_on', new.minutes_due_on, 'agenda_generated_on', new.agenda_generated_on, 'report', new.report, 'report_adopted_in_id', new.report_adopted_in_id, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists meetings_records_delete;
--> statement-breakpoint
create trigger meetings_records_delete after delete on meetings begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'meetings', old.id, 'delete', json_object('id', old.id, 'number', old.number, 'held_on', old.held_on, 'starts_at', old.starts_at, 'minutes', old.minutes, 'place', old.place, 'status', old.status, 'updates_due_on', old.updates_due_on, 'agenda_due_on', old.agenda_due_on, 'circulate_due_on', old.circulate_due_on, 'minutes_due_on', old.minutes_due_on, 'agenda_generated_on', old.agenda_generated_on, 'report', old.report, 'report_adopted_in_id', old.report_adopted_in_id, 'version', old.version), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists memberships_records_insert;
--> statement-breakpoint
create trigger memberships_records_insert after insert on memberships begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'memberships', new.id, 'insert', null, json_object('id', new.id, 'party_id', new.party_id, 'from_on', new.from_on, 'until_on', new.until_on, 'note', new.note, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists memberships_records_update;
--> statement-breakpoint
create trigger memberships_records_update after update on memberships begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'memberships', new.id, 'update', json_object('id', old.id, 'party_id', old.party_id, 'from_on', old.from_on, 'until_on', old.until_on, 'note', old.note, 'version', old.version), json_object('id', new.id, 'party_id', new.party_id, 'from_on', new.from_on, 'until_on', new.until_on, 'note', new.note, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists memberships_records_delete;
--> statement-breakpoint
create trigger memberships_records_delete after delete on memberships begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'memberships', old.id, 'delete', json_object('id', old.id, 'party_id', old.party_id, 'from_on', old.from_on, 'until_on', old.until_on, 'note', old.note, 'version', old.version), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists milestones_records_insert;
--> statement-breakpoint
create trigger milestones_records_insert after insert on milestones begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'milestones', new.id, 'insert', null, json_object('id', new.id, 'experiment_id', new.experiment_id, 'city_id', new.city_id, 'kind', new.kind, 'title', new.title, 'owner', new.owner, 'baseline_on', new.baseline_on, 'forecast_on', new.forecast_on, 'actual_on', new.actual_on, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists milestones_records_update;
--> statement-breakpoint
create trigger milestones_records_update after update on milestones begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'milestones', new.id, 'update', json_object('id', old.id, 'experiment_id', old.experiment_id, 'city_id', old.city_id, 'kind', old.kind, 'title', old.title, 'owner', old.owner, 'baseline_on', old.baseline_on, 'forecast_on', old.forecast_on, 'actual_on', old.actual_on, 'version', old.version), json_object('id', new.id, 'experiment_id', new.experiment_id, 'city_id', new.city_id, 'kind', new.kind, 'title', new.title, 'owner', new.owner, 'baseline_on', new.baseline_on, 'forecast_on', new.forecast_on, 'actual_on', new.actual_on, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists milestones_records_delete;
--> statement-breakpoint
create trigger milestones_records_delete after delete on milestones begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'milestones', old.id, 'delete', json_object('id', old.id, 'experiment_id', old.experiment_id, 'city_id', old.city_id, 'kind', old.kind, 'title', old.title, 'owner', old.owner, 'baseline_on', old.baseline_on, 'forecast_on', old.forecast_on, 'actual_on', old.actual_on, 'version', old.version), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists owners_records_insert;
--> statement-breakpoint
create trigger owners_records_insert after insert on owners begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'owners', new.id, 'insert', null, json_object('id', new.id, 'experiment_id', new.experiment_id, 'kind', new.kind, 'party_id', new.party_id, 'title', new.title, 'from_on', new.from_on, 'until_on', new.until_on, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists owners_records_update;
--> statement-breakpoint
create trigger owners_records_update after update on owners begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'owners', new.id, 'update', json_object('id', old.id, 'experiment_id', old.experiment_id, 'kind', old.kind, 'party_id', old.party_id, 'title', old.title, 'from_on', old.from_on, 'until_on', old.until_on, 'version', old.version), json_object('id', new.id, 'experiment_id', new.experiment_id, 'kind', new.kind, 'party_id', new.party_id, 'title', new.title, 'from_on', new.from_on, 'until_on', new.until_on, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists owners_records_delete;
--> statement-breakpoint
create trigger owners_records_delete after delete on owners begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'owners', old.id, 'delete', json_object('id', old.id, 'experiment_id', old.experiment_id, 'kind', old.kind, 'party_id', old.party_id, 'title', old.title, 'from_on', old.from_on, 'until_on', old.until_on, 'version', old.version), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists parties_records_insert;
--> statement-breakpoint
create trigger parties_records_insert after insert on parties begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'parties', new.id, 'insert', null, json_object('id', new.id, 'kind', new.kind, 'name', new.name, 'full_name', new.full_name, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists parties_records_update;
--> statement-breakpoint
create trigger parties_records_update after update on parties begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'parties', new.id, 'update', json_object('id', old.id, 'kind', old.kind, 'name', old.name, 'full_name', old.full_name, 'version', old.version), json_object('id', new.id, 'kind', new.kind, 'name', new.name, 'full_name', new.full_name, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists parties_records_delete;
--> statement-breakpoint
create trigger parties_records_delete after delete on parties begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'parties', old.id, 'delete', json_object('id', old.id, 'kind', old.kind, 'name', old.name, 'full_name', old.full_name, 'version', old.version), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists people_records_insert;
--> statement-breakpoint
create trigger people_records_insert after insert on people begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'people', new.id, 'insert', null, json_object('id', new.id, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists people_records_update;
--> statement-breakpoint
create trigger people_records_update after update on people begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'people', new.id, 'update', json_object('id', old.id, 'version', old.version), json_object('id', new.id, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists people_records_delete;
--> statement-breakpoint
create trigger people_records_delete after delete on people begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'people', old.id, 'delete', json_object('id', old.id, 'version', old.version), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists periods_records_insert;
--> statement-breakpoint
create trigger periods_records_insert after insert on periods begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'periods', new.id, 'insert', null, json_object('id', new.id, 'kind', new.kind, 'label', new.label, 'from_on', new.from_on, 'until_on', new.until_on, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists periods_records_update;
--> statement-breakpoint
create trigger periods_records_update after update on periods begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'periods', new.id, 'update', json_object('id', old.id, 'kind', old.kind, 'label', old.label, 'from_on', old.from_on, 'until_on', old.until_on, 'version', old.version), json_object('id', new.id, 'kind', new.kind, 'label', new.label, 'from_on', new.from_on, 'until_on', new.until_on, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists periods_records_delete;
--> statement-breakpoint
create trigger periods_records_delete after delete on periods begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'periods', old.id, 'delete', json_object('id', old.id, 'kind', old.kind, 'label', old.label, 'from_on', old.from_on, 'until_on', old.until_on, 'version', old.version), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists programme_records_insert;
--> statement-breakpoint
create trigger programme_records_insert after insert on programme begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'programme', new.id, 'insert', null, json_object('id', new.id, 'title', new.title, 'summary', new.summary, 'starts_on', new.starts_on, 'ends_on', new.ends_on, 'first_contact_id', new.first_contact_id, 'is_demo', new.is_demo, 'demo_date', new.demo_date, 'meeting_weeks', new.meeting_weeks, 'meeting_anchor_on', new.meeting_anchor_on, 'meeting_starts_at', new.meeting_starts_at, 'meeting_minutes', new.meeting_minutes, 'meeting_place', new.meeting_place, 'updates_due_days', new.updates_due_days, 'agenda_due_days', new.agenda_due_days, 'circulate_due_days', new.circulate_due_days, 'minutes_due_days', new.minutes_due_days, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists programme_records_update;
--> statement-breakpoint
create trigger programme_records_update after update on programme begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'programme', new.id, 'update', json_object('id', old.id, 'title', old.title, 'summary', old.summary, 'starts_on', old.starts_on, 'ends_on', old.ends_on, 'first_contact_id', old.first_contact_id, 'is_demo', old.is_demo, 'demo_date', old.demo_date, 'meeting_weeks', old.meeting_weeks, 'meeting_anchor_on', old.meeting_anchor_on, 'meeting_starts_at', old.meeting_starts_at, 'meeting_minutes', old.meeting_minutes, 'meeting_place', old.meeting_place, 'updates_due_days', old.updates_due_days, 'agenda_due_days', old.agenda_due_days, 'circulate_due_days', old.circulate_due_days, 'minutes_due_days', old.minutes_due_days, 'version', old.version), json_object('id', new.id, 'title', new.title, 'summary', new.summary, 'starts_on', new.starts_on, 'ends_on', new.ends_on, 'first_contact_id', new.first_contact_id, 'is_demo', new.is_demo, 'demo_date', new.demo_date, 'meeting_weeks', new.meeting_weeks, 'meeting_anchor_on', new.meeting_anchor_on, 'meeting_starts_at', new.meeting_starts_at, 'meeting_minutes', new.meeting_minutes, 'meeting_place', new.meeting_place, 'updates_due_days', new.updates_due_days, 'agenda_due_days', new.agenda_due_days, 'circulate_due_days', new.circulate_due_days, 'minutes_due_days', new.minutes_due_days, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists programme_records_delete;
--> statement-breakpoint
create trigger programme_records_delete after delete on programme begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'programme', old.id, 'delete', json_object('id', old.id, 'title', old.title, 'summary', old.summary, 'starts_on', old.starts_on, 'ends_on', old.ends_on, 'first_contact_id', old.first_contact_id, 'is_demo', old.is_demo, 'demo_date', old.demo_date, 'meeting_weeks', old.meeting_weeks, 'meeting_anchor_on', old.meeting_anchor_on, 'meeting_starts_at', old.meeting_starts_at, 'meeting_minutes', old.meeting_minutes, 'meeting_place', old.meeting_place, 'updates_due_days', old.updates_due_days, 'agenda_due_days', old.agenda_due_days, 'circulate_due_days', old.circulate_due_days, 'minutes_due_days', old.minutes_due_days, 'version', old.version), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists replannings_records_insert;
--> statement-breakpoint
create trigger replannings_records_insert after insert on replannings begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'replannings', new.id, 'insert', null, json_object('id', new.id, 'milestone_id', new.milestone_id, 'from_on', new.from_on, 'to_on', new.to_on, 'reason', new.reason, 'recorded_on', new.recorded_on) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists replannings_records_update;
--> statement-breakpoint
create trigger replannings_records_update after update on replannings begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'replannings', new.id, 'update', json_object('id', old.id, 'milestone_id', old.milestone_id, 'from_on', old.from_on, 'to_on', old.to_on, 'reason', old.reason, 'recorded_on', old.recorded_on), json_object('id', new.id, 'milestone_id', new.milestone_id, 'from_on', new.from_on, 'to_on', new.to_on, 'reason', new.reason, 'recorded_on', new.recorded_on) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists replannings_records_delete;
--> statement-breakpoint
create trigger replannings_records_delete after delete on replannings begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'replannings', old.id, 'delete', json_object('id', old.id, 'milestone_id', old.milestone_id, 'from_on', old.from_on, 'to_on', old.to_on, 'reason', old.reason, 'recorded_on', old.recorded_on), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists sessions_records_insert;
--> statement-breakpoint
create trigger sessions_records_insert after insert on sessions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'sessions', new.id, 'insert', null, json_object('id', new.id, 'assignment_id', new.assignment_id, 'started_at', new.started_at, 'expires_at', new.expires_at) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists sessions_records_update;
--> statement-breakpoint
create trigger sessions_records_update after update on sessions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'sessions', new.id, 'update', json_object('id', old.id, 'assignment_id', old.assignment_id, 'started_at', old.started_at, 'expires_at', old.expires_at), json_object('id', new.id, 'assignment_id', new.assignment_id, 'started_at', new.started_at, 'expires_at', new.expires_at) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists sessions_records_delete;
--> statement-breakpoint
create trigger sessions_records_delete after delete on sessions begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'sessions', old.id, 'delete', json_object('id', old.id, 'assignment_id', old.assignment_id, 'started_at', old.started_at, 'expires_at', old.expires_at), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists terms_records_insert;
--> statement-breakpoint
create trigger terms_records_insert after insert on terms begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'terms', new.id, 'insert', null, json_object('id', new.id, 'rung', new.rung, 'urgency', new.urgency, 'acknowledge_days', new.acknowledge_days, 'answer_days', new.answer_days, 'solve_days', new.solve_days, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists terms_records_update;
--> statement-breakpoint
create trigger terms_records_update after update on terms begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'terms', new.id, 'update', json_object('id', old.id, 'rung', old.rung, 'urgency', old.urgency, 'acknowledge_days', old.acknowledge_days, 'answer_days', old.answer_days, 'solve_days', old.solve_days, 'version', old.version), json_object('id', new.id, 'rung', new.rung, 'urgency', new.urgency, 'acknowledge_days', new.acknowledge_days, 'answer_days', new.answer_days, 'solve_days', new.solve_days, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists terms_records_delete;
--> statement-breakpoint
create trigger terms_records_delete after delete on terms begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'terms', old.id, 'delete', json_object('id', old.id, 'rung', old.rung, 'urgency', old.urgency, 'acknowledge_days', old.acknowledge_days, 'answer_days', old.answer_days, 'solve_days', old.solve_days, 'version', old.version), null from open_audit;
end;
--> statement-breakpoint
drop trigger if exists updates_records_insert;
--> statement-breakpoint
create trigger updates_records_insert after insert on updates begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'updates', new.id, 'insert', null, json_object('id', new.id, 'experiment_id', new.experiment_id, 'meeting_id', new.meeting_id, 'city_id', new.city_id, 'progress', new.progress, 'summary', new.summary, 'success', new.success, 'support_question', new.support_question, 'submitted_on', new.submitted_on, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists updates_records_update;
--> statement-breakpoint
create trigger updates_records_update after update on updates begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'updates', new.id, 'update', json_object('id', old.id, 'experiment_id', old.experiment_id, 'meeting_id', old.meeting_id, 'city_id', old.city_id, 'progress', old.progress, 'summary', old.summary, 'success', old.success, 'support_question', old.support_question, 'submitted_on', old.submitted_on, 'version', old.version), json_object('id', new.id, 'experiment_id', new.experiment_id, 'meeting_id', new.meeting_id, 'city_id', new.city_id, 'progress', new.progress, 'summary', new.summary, 'success', new.success, 'support_question', new.support_question, 'submitted_on', new.submitted_on, 'version', new.version) from open_audit;
end;
--> statement-breakpoint
drop trigger if exists updates_records_delete;
--> statement-breakpoint
create trigger updates_records_delete after delete on updates begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, 'updates', old.id, 'delete', json_object('id', old.id, 'experiment_id', old.experiment_id, 'meeting_id', old.meeting_id, 'city_id', old.city_id, 'progress', old.progress, 'summary', old.summary, 'success', old.success, 'support_question', old.support_question, 'submitted_on', old.submitted_on, 'version', old.version), null from open_audit;
end;
