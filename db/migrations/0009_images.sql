drop trigger if exists updates_records_delete;
--> statement-breakpoint
drop trigger if exists updates_records_update;
--> statement-breakpoint
drop trigger if exists updates_records_insert;
--> statement-breakpoint
drop trigger if exists terms_records_delete;
--> statement-breakpoint
drop trigger if exists terms_records_update;
--> statement-breakpoint
drop trigger if exists terms_records_insert;
--> statement-breakpoint
drop trigger if exists replannings_records_delete;
--> statement-breakpoint
drop trigger if exists replannings_records_update;
--> statement-breakpoint
drop trigger if exists replannings_records_insert;
--> statement-breakpoint
drop trigger if exists programme_records_delete;
--> statement-breakpoint
drop trigger if exists programme_records_update;
--> statement-breakpoint
drop trigger if exists programme_records_insert;
--> statement-breakpoint
drop trigger if exists periods_records_delete;
--> statement-breakpoint
drop trigger if exists periods_records_update;
--> statement-breakpoint
drop trigger if exists periods_records_insert;
--> statement-breakpoint
drop trigger if exists people_records_delete;
--> statement-breakpoint
drop trigger if exists people_records_update;
--> statement-breakpoint
drop trigger if exists people_records_insert;
--> statement-breakpoint
drop trigger if exists parties_records_delete;
--> statement-breakpoint
drop trigger if exists parties_records_update;
--> statement-breakpoint
drop trigger if exists parties_records_insert;
--> statement-breakpoint
drop trigger if exists owners_records_delete;
--> statement-breakpoint
drop trigger if exists owners_records_update;
--> statement-breakpoint
drop trigger if exists owners_records_insert;
--> statement-breakpoint
drop trigger if exists notes_records_delete;
--> statement-breakpoint
drop trigger if exists notes_records_update;
--> statement-breakpoint
drop trigger if exists notes_records_insert;
--> statement-breakpoint
drop trigger if exists milestones_records_delete;
--> statement-breakpoint
drop trigger if exists milestones_records_update;
--> statement-breakpoint
drop trigger if exists milestones_records_insert;
--> statement-breakpoint
drop trigger if exists memberships_records_delete;
--> statement-breakpoint
drop trigger if exists memberships_records_update;
--> statement-breakpoint
drop trigger if exists memberships_records_insert;
--> statement-breakpoint
drop trigger if exists meetings_records_delete;
--> statement-breakpoint
drop trigger if exists meetings_records_update;
--> statement-breakpoint
drop trigger if exists meetings_records_insert;
--> statement-breakpoint
drop trigger if exists lessons_records_delete;
--> statement-breakpoint
drop trigger if exists lessons_records_update;
--> statement-breakpoint
drop trigger if exists lessons_records_insert;
--> statement-breakpoint
drop trigger if exists identities_records_delete;
--> statement-breakpoint
drop trigger if exists identities_records_update;
--> statement-breakpoint
drop trigger if exists identities_records_insert;
--> statement-breakpoint
drop trigger if exists funding_steps_records_delete;
--> statement-breakpoint
drop trigger if exists funding_steps_records_update;
--> statement-breakpoint
drop trigger if exists funding_steps_records_insert;
--> statement-breakpoint
drop trigger if exists funding_needs_records_delete;
--> statement-breakpoint
drop trigger if exists funding_needs_records_update;
--> statement-breakpoint
drop trigger if exists funding_needs_records_insert;
--> statement-breakpoint
drop trigger if exists funding_lines_records_delete;
--> statement-breakpoint
drop trigger if exists funding_lines_records_update;
--> statement-breakpoint
drop trigger if exists funding_lines_records_insert;
--> statement-breakpoint
drop trigger if exists experiments_records_delete;
--> statement-breakpoint
drop trigger if exists experiments_records_update;
--> statement-breakpoint
drop trigger if exists experiments_records_insert;
--> statement-breakpoint
drop trigger if exists experiment_cities_records_delete;
--> statement-breakpoint
drop trigger if exists experiment_cities_records_update;
--> statement-breakpoint
drop trigger if exists experiment_cities_records_insert;
--> statement-breakpoint
drop trigger if exists escalations_records_delete;
--> statement-breakpoint
drop trigger if exists escalations_records_update;
--> statement-breakpoint
drop trigger if exists escalations_records_insert;
--> statement-breakpoint
drop trigger if exists escalation_events_records_delete;
--> statement-breakpoint
drop trigger if exists escalation_events_records_update;
--> statement-breakpoint
drop trigger if exists escalation_events_records_insert;
--> statement-breakpoint
drop trigger if exists decisions_records_delete;
--> statement-breakpoint
drop trigger if exists decisions_records_update;
--> statement-breakpoint
drop trigger if exists decisions_records_insert;
--> statement-breakpoint
drop trigger if exists closures_records_delete;
--> statement-breakpoint
drop trigger if exists closures_records_update;
--> statement-breakpoint
drop trigger if exists closures_records_insert;
--> statement-breakpoint
drop trigger if exists bottlenecks_records_delete;
--> statement-breakpoint
drop trigger if exists bottlenecks_records_update;
--> statement-breakpoint
drop trigger if exists bottlenecks_records_insert;
--> statement-breakpoint
drop trigger if exists bottleneck_experiments_records_delete;
--> statement-breakpoint
drop trigger if exists bottleneck_experiments_records_update;
--> statement-breakpoint
drop trigger if exists bottleneck_experiments_records_insert;
--> statement-breakpoint
drop trigger if exists benefits_records_delete;
--> statement-breakpoint
drop trigger if exists benefits_records_update;
--> statement-breakpoint
drop trigger if exists benefits_records_insert;
--> statement-breakpoint
drop trigger if exists assignments_records_delete;
--> statement-breakpoint
drop trigger if exists assignments_records_update;
--> statement-breakpoint
drop trigger if exists assignments_records_insert;
--> statement-breakpoint
drop trigger if exists agenda_versions_records_delete;
--> statement-breakpoint
drop trigger if exists agenda_versions_records_update;
--> statement-breakpoint
drop trigger if exists agenda_versions_records_insert;
--> statement-breakpoint
drop trigger if exists agenda_items_records_delete;
--> statement-breakpoint
drop trigger if exists agenda_items_records_update;
--> statement-breakpoint
drop trigger if exists agenda_items_records_insert;
--> statement-breakpoint
drop trigger if exists adoptions_records_delete;
--> statement-breakpoint
drop trigger if exists adoptions_records_update;
--> statement-breakpoint
drop trigger if exists adoptions_records_insert;
--> statement-breakpoint
drop trigger if exists actions_records_delete;
--> statement-breakpoint
drop trigger if exists actions_records_update;
--> statement-breakpoint
drop trigger if exists actions_records_insert;
--> statement-breakpoint
drop view if exists open_audit;
--> statement-breakpoint
create view open_audit as select max(id) as id, coalesce(max(at), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) as at from audit
  where id = (select max(id) from audit) and not exists (select 1 from seals where audit_id = audit.id);
--> statement-breakpoint
create view record as select table_name, row_id, operation, before, after from changes;
--> statement-breakpoint
create trigger record_is_written instead of insert on record begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, new.table_name, new.row_id, new.operation, new.before, new.after from open_audit;
end;
--> statement-breakpoint
alter table actions add column image text generated always as (json_object('id', id, 'meeting_id', meeting_id, 'text', text, 'party_id', party_id, 'owner', owner, 'bottleneck_id', bottleneck_id, 'due_on', due_on, 'done_on', done_on, 'version', version)) virtual;
--> statement-breakpoint
create trigger actions_records_insert after insert on actions begin
  insert into record values ('actions', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger actions_records_update after update on actions begin
  insert into record values ('actions', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger actions_records_delete after delete on actions begin
  insert into record values ('actions', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table adoptions add column image text generated always as (json_object('id', id, 'lesson_id', lesson_id, 'party_id', party_id, 'on_date', on_date, 'note', note)) virtual;
--> statement-breakpoint
create trigger adoptions_records_insert after insert on adoptions begin
  insert into record values ('adoptions', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger adoptions_records_update after update on adoptions begin
  insert into record values ('adoptions', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger adoptions_records_delete after delete on adoptions begin
  insert into record values ('adoptions', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table agenda_items add column image text generated always as (json_object('id', id, 'meeting_id', meeting_id, 'key', key, 'kind', kind, 'section', section, 'position', position, 'title', title, 'reasons', reasons, 'minutes', minutes, 'presenter', presenter, 'fits', fits, 'must_discuss', must_discuss, 'experiment_id', experiment_id, 'bottleneck_id', bottleneck_id, 'milestone_id', milestone_id, 'funding_line_id', funding_line_id, 'lesson_id', lesson_id, 'carried_from_id', carried_from_id, 'times_carried', times_carried, 'hand_title', hand_title, 'hand_minutes', hand_minutes, 'hand_presenter', hand_presenter, 'after_key', after_key, 'pinned', pinned, 'removed', removed, 'added_by_hand', added_by_hand, 'outcome', outcome)) virtual;
--> statement-breakpoint
create trigger agenda_items_records_insert after insert on agenda_items begin
  insert into record values ('agenda_items', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger agenda_items_records_update after update on agenda_items begin
  insert into record values ('agenda_items', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger agenda_items_records_delete after delete on agenda_items begin
  insert into record values ('agenda_items', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table agenda_versions add column image text generated always as (json_object('id', id, 'meeting_id', meeting_id, 'number', number, 'published_on', published_on, 'circulated_to', circulated_to, 'document', document)) virtual;
--> statement-breakpoint
create trigger agenda_versions_records_insert after insert on agenda_versions begin
  insert into record values ('agenda_versions', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger agenda_versions_records_update after update on agenda_versions begin
  insert into record values ('agenda_versions', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger agenda_versions_records_delete after delete on agenda_versions begin
  insert into record values ('agenda_versions', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table assignments add column image text generated always as (json_object('id', id, 'person_id', person_id, 'role', role, 'party_id', party_id, 'from_on', from_on, 'until_on', until_on, 'version', version)) virtual;
--> statement-breakpoint
create trigger assignments_records_insert after insert on assignments begin
  insert into record values ('assignments', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger assignments_records_update after update on assignments begin
  insert into record values ('assignments', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger assignments_records_delete after delete on assignments begin
  insert into record values ('assignments', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table benefits add column image text generated always as (json_object('id', id, 'experiment_id', experiment_id, 'domain', domain, 'note', note, 'version', version)) virtual;
--> statement-breakpoint
create trigger benefits_records_insert after insert on benefits begin
  insert into record values ('benefits', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger benefits_records_update after update on benefits begin
  insert into record values ('benefits', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger benefits_records_delete after delete on benefits begin
  insert into record values ('benefits', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table bottleneck_experiments add column image text generated always as (json_object('id', id, 'bottleneck_id', bottleneck_id, 'experiment_id', experiment_id)) virtual;
--> statement-breakpoint
create trigger bottleneck_experiments_records_insert after insert on bottleneck_experiments begin
  insert into record values ('bottleneck_experiments', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger bottleneck_experiments_records_update after update on bottleneck_experiments begin
  insert into record values ('bottleneck_experiments', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger bottleneck_experiments_records_delete after delete on bottleneck_experiments begin
  insert into record values ('bottleneck_experiments', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table bottlenecks add column image text generated always as (json_object('id', id, 'city_id', city_id, 'title', title, 'story', story, 'category', category, 'ask', ask, 'question', question, 'asked_of_id', asked_of_id, 'wanted_on', wanted_on, 'is_support_question', is_support_question, 'status', status, 'rung', rung, 'logged_on', logged_on, 'reopenings', reopenings, 'version', version)) virtual;
--> statement-breakpoint
create trigger bottlenecks_records_insert after insert on bottlenecks begin
  insert into record values ('bottlenecks', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger bottlenecks_records_update after update on bottlenecks begin
  insert into record values ('bottlenecks', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger bottlenecks_records_delete after delete on bottlenecks begin
  insert into record values ('bottlenecks', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table closures add column image text generated always as (json_object('id', id, 'bottleneck_id', bottleneck_id, 'outcome', outcome, 'note', note, 'closed_on', closed_on, 'reopened_on', reopened_on, 'reopened_reason', reopened_reason)) virtual;
--> statement-breakpoint
create trigger closures_records_insert after insert on closures begin
  insert into record values ('closures', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger closures_records_update after update on closures begin
  insert into record values ('closures', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger closures_records_delete after delete on closures begin
  insert into record values ('closures', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table decisions add column image text generated always as (json_object('id', id, 'meeting_id', meeting_id, 'level', level, 'text', text, 'experiment_id', experiment_id, 'bottleneck_id', bottleneck_id, 'decided_on', decided_on, 'version', version)) virtual;
--> statement-breakpoint
create trigger decisions_records_insert after insert on decisions begin
  insert into record values ('decisions', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger decisions_records_update after update on decisions begin
  insert into record values ('decisions', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger decisions_records_delete after delete on decisions begin
  insert into record values ('decisions', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table escalation_events add column image text generated always as (json_object('id', id, 'escalation_id', escalation_id, 'kind', kind, 'on_date', on_date, 'role', role, 'party_id', party_id, 'person_id', person_id, 'to_party_id', to_party_id, 'answer_kind', answer_kind, 'text', text, 'until_on', until_on)) virtual;
--> statement-breakpoint
create trigger escalation_events_records_insert after insert on escalation_events begin
  insert into record values ('escalation_events', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger escalation_events_records_update after update on escalation_events begin
  insert into record values ('escalation_events', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger escalation_events_records_delete after delete on escalation_events begin
  insert into record values ('escalation_events', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table escalations add column image text generated always as (json_object('id', id, 'bottleneck_id', bottleneck_id, 'rung', rung, 'direction', direction, 'addressee_id', addressee_id, 'ask', ask, 'question', question, 'reason', reason, 'urgency', urgency, 'wanted_on', wanted_on, 'started_on', started_on, 'acknowledge_days', acknowledge_days, 'answer_days', answer_days, 'solve_days', solve_days, 'acknowledge_by', acknowledge_by, 'answer_by', answer_by, 'solve_by', solve_by, 'acknowledged_on', acknowledged_on, 'answered_on', answered_on, 'answer_kind', answer_kind, 'solved_on', solved_on, 'paused_until', paused_until, 'ended_on', ended_on, 'version', version)) virtual;
--> statement-breakpoint
create trigger escalations_records_insert after insert on escalations begin
  insert into record values ('escalations', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger escalations_records_update after update on escalations begin
  insert into record values ('escalations', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger escalations_records_delete after delete on escalations begin
  insert into record values ('escalations', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table experiment_cities add column image text generated always as (json_object('id', id, 'experiment_id', experiment_id, 'city_id', city_id)) virtual;
--> statement-breakpoint
create trigger experiment_cities_records_insert after insert on experiment_cities begin
  insert into record values ('experiment_cities', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger experiment_cities_records_update after update on experiment_cities begin
  insert into record values ('experiment_cities', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger experiment_cities_records_delete after delete on experiment_cities begin
  insert into record values ('experiment_cities', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table experiments add column image text generated always as (json_object('id', id, 'title', title, 'theme', theme, 'summary', summary, 'target_group', target_group, 'learning_question', learning_question, 'measurement', measurement, 'state', state, 'learned', learned, 'starts_on', starts_on, 'ends_on', ends_on, 'securing', securing, 'securing_note', securing_note, 'version', version)) virtual;
--> statement-breakpoint
create trigger experiments_records_insert after insert on experiments begin
  insert into record values ('experiments', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger experiments_records_update after update on experiments begin
  insert into record values ('experiments', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger experiments_records_delete after delete on experiments begin
  insert into record values ('experiments', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table funding_lines add column image text generated always as (json_object('id', id, 'experiment_id', experiment_id, 'contributor_id', contributor_id, 'year', year, 'amount', amount, 'domain', domain, 'instrument', instrument, 'money_kind', money_kind, 'duration', duration, 'rung', rung, 'expected_on', expected_on, 'note', note, 'version', version)) virtual;
--> statement-breakpoint
create trigger funding_lines_records_insert after insert on funding_lines begin
  insert into record values ('funding_lines', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger funding_lines_records_update after update on funding_lines begin
  insert into record values ('funding_lines', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger funding_lines_records_delete after delete on funding_lines begin
  insert into record values ('funding_lines', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table funding_needs add column image text generated always as (json_object('id', id, 'experiment_id', experiment_id, 'year', year, 'amount', amount, 'version', version)) virtual;
--> statement-breakpoint
create trigger funding_needs_records_insert after insert on funding_needs begin
  insert into record values ('funding_needs', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger funding_needs_records_update after update on funding_needs begin
  insert into record values ('funding_needs', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger funding_needs_records_delete after delete on funding_needs begin
  insert into record values ('funding_needs', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table funding_steps add column image text generated always as (json_object('id', id, 'line_id', line_id, 'rung', rung, 'on_date', on_date, 'note', note)) virtual;
--> statement-breakpoint
create trigger funding_steps_records_insert after insert on funding_steps begin
  insert into record values ('funding_steps', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger funding_steps_records_update after update on funding_steps begin
  insert into record values ('funding_steps', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger funding_steps_records_delete after delete on funding_steps begin
  insert into record values ('funding_steps', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table identities add column image text generated always as (json_object('id', id, 'person_id', person_id, 'issuer', issuer, 'bound_on', bound_on)) virtual;
--> statement-breakpoint
create trigger identities_records_insert after insert on identities begin
  insert into record values ('identities', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger identities_records_update after update on identities begin
  insert into record values ('identities', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger identities_records_delete after delete on identities begin
  insert into record values ('identities', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table lessons add column image text generated always as (json_object('id', id, 'experiment_id', experiment_id, 'category', category, 'title', title, 'text', text, 'shared_on', shared_on, 'version', version)) virtual;
--> statement-breakpoint
create trigger lessons_records_insert after insert on lessons begin
  insert into record values ('lessons', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger lessons_records_update after update on lessons begin
  insert into record values ('lessons', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger lessons_records_delete after delete on lessons begin
  insert into record values ('lessons', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table meetings add column image text generated always as (json_object('id', id, 'number', number, 'held_on', held_on, 'starts_at', starts_at, 'minutes', minutes, 'place', place, 'status', status, 'updates_due_on', updates_due_on, 'agenda_due_on', agenda_due_on, 'circulate_due_on', circulate_due_on, 'minutes_due_on', minutes_due_on, 'agenda_generated_on', agenda_generated_on, 'report', report, 'report_adopted_in_id', report_adopted_in_id, 'version', version)) virtual;
--> statement-breakpoint
create trigger meetings_records_insert after insert on meetings begin
  insert into record values ('meetings', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger meetings_records_update after update on meetings begin
  insert into record values ('meetings', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger meetings_records_delete after delete on meetings begin
  insert into record values ('meetings', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table memberships add column image text generated always as (json_object('id', id, 'party_id', party_id, 'from_on', from_on, 'until_on', until_on, 'note', note, 'version', version)) virtual;
--> statement-breakpoint
create trigger memberships_records_insert after insert on memberships begin
  insert into record values ('memberships', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger memberships_records_update after update on memberships begin
  insert into record values ('memberships', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger memberships_records_delete after delete on memberships begin
  insert into record values ('memberships', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table milestones add column image text generated always as (json_object('id', id, 'experiment_id', experiment_id, 'city_id', city_id, 'kind', kind, 'title', title, 'owner', owner, 'baseline_on', baseline_on, 'forecast_on', forecast_on, 'actual_on', actual_on, 'version', version)) virtual;
--> statement-breakpoint
create trigger milestones_records_insert after insert on milestones begin
  insert into record values ('milestones', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger milestones_records_update after update on milestones begin
  insert into record values ('milestones', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger milestones_records_delete after delete on milestones begin
  insert into record values ('milestones', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table notes add column image text generated always as (json_object('id', id, 'bottleneck_id', bottleneck_id, 'text', text, 'is_for_core_group', is_for_core_group, 'written_on', written_on)) virtual;
--> statement-breakpoint
create trigger notes_records_insert after insert on notes begin
  insert into record values ('notes', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger notes_records_update after update on notes begin
  insert into record values ('notes', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger notes_records_delete after delete on notes begin
  insert into record values ('notes', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table owners add column image text generated always as (json_object('id', id, 'experiment_id', experiment_id, 'kind', kind, 'party_id', party_id, 'title', title, 'from_on', from_on, 'until_on', until_on, 'version', version)) virtual;
--> statement-breakpoint
create trigger owners_records_insert after insert on owners begin
  insert into record values ('owners', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger owners_records_update after update on owners begin
  insert into record values ('owners', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger owners_records_delete after delete on owners begin
  insert into record values ('owners', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table parties add column image text generated always as (json_object('id', id, 'kind', kind, 'name', name, 'full_name', full_name, 'version', version)) virtual;
--> statement-breakpoint
create trigger parties_records_insert after insert on parties begin
  insert into record values ('parties', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger parties_records_update after update on parties begin
  insert into record values ('parties', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger parties_records_delete after delete on parties begin
  insert into record values ('parties', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table people add column image text generated always as (json_object('id', id, 'version', version)) virtual;
--> statement-breakpoint
create trigger people_records_insert after insert on people begin
  insert into record values ('people', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger people_records_update after update on people begin
  insert into record values ('people', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger people_records_delete after delete on people begin
  insert into record values ('people', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table periods add column image text generated always as (json_object('id', id, 'kind', kind, 'label', label, 'from_on', from_on, 'until_on', until_on, 'version', version)) virtual;
--> statement-breakpoint
create trigger periods_records_insert after insert on periods begin
  insert into record values ('periods', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger periods_records_update after update on periods begin
  insert into record values ('periods', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger periods_records_delete after delete on periods begin
  insert into record values ('periods', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table programme add column image text generated always as (json_object('id', id, 'title', title, 'summary', summary, 'starts_on', starts_on, 'ends_on', ends_on, 'first_contact_id', first_contact_id, 'is_demo', is_demo, 'demo_date', demo_date, 'meeting_weeks', meeting_weeks, 'meeting_anchor_on', meeting_anchor_on, 'meeting_starts_at', meeting_starts_at, 'meeting_minutes', meeting_minutes, 'meeting_place', meeting_place, 'updates_due_days', updates_due_days, 'agenda_due_days', agenda_due_days, 'circulate_due_days', circulate_due_days, 'minutes_due_days', minutes_due_days, 'retention_months', retention_months, 'version', version)) virtual;
--> statement-breakpoint
create trigger programme_records_insert after insert on programme begin
  insert into record values ('programme', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger programme_records_update after update on programme begin
  insert into record values ('programme', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger programme_records_delete after delete on programme begin
  insert into record values ('programme', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table replannings add column image text generated always as (json_object('id', id, 'milestone_id', milestone_id, 'from_on', from_on, 'to_on', to_on, 'reason', reason, 'recorded_on', recorded_on)) virtual;
--> statement-breakpoint
create trigger replannings_records_insert after insert on replannings begin
  insert into record values ('replannings', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger replannings_records_update after update on replannings begin
  insert into record values ('replannings', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger replannings_records_delete after delete on replannings begin
  insert into record values ('replannings', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table terms add column image text generated always as (json_object('id', id, 'rung', rung, 'urgency', urgency, 'acknowledge_days', acknowledge_days, 'answer_days', answer_days, 'solve_days', solve_days, 'version', version)) virtual;
--> statement-breakpoint
create trigger terms_records_insert after insert on terms begin
  insert into record values ('terms', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger terms_records_update after update on terms begin
  insert into record values ('terms', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger terms_records_delete after delete on terms begin
  insert into record values ('terms', old.id, 'delete', old.image, null);
end;
--> statement-breakpoint
alter table updates add column image text generated always as (json_object('id', id, 'experiment_id', experiment_id, 'meeting_id', meeting_id, 'city_id', city_id, 'progress', progress, 'summary', summary, 'success', success, 'support_question', support_question, 'submitted_on', submitted_on, 'version', version)) virtual;
--> statement-breakpoint
create trigger updates_records_insert after insert on updates begin
  insert into record values ('updates', new.id, 'insert', null, new.image);
end;
--> statement-breakpoint
create trigger updates_records_update after update on updates begin
  insert into record values ('updates', new.id, 'update', old.image, new.image);
end;
--> statement-breakpoint
create trigger updates_records_delete after delete on updates begin
  insert into record values ('updates', old.id, 'delete', old.image, null);
end;
