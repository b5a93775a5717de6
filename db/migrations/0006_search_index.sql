-- Where words occur, in three letters at a time, so that a part of a word is found as well. It is kept by triggers and can
-- always be made anew from the tables: insert into bottlenecks_search (bottlenecks_search) values ('rebuild').
CREATE VIRTUAL TABLE bottlenecks_search USING fts5(title, question, story, content='bottlenecks', content_rowid='id', tokenize='trigram');
--> statement-breakpoint
create trigger bottlenecks_is_found after insert on bottlenecks begin
  insert into bottlenecks_search (rowid, title, question, story) values (new.id, new.title, new.question, new.story);
end;
--> statement-breakpoint
create trigger bottlenecks_is_found_anew after update of title, question, story on bottlenecks begin
  insert into bottlenecks_search (bottlenecks_search, rowid, title, question, story) values ('delete', old.id, old.title, old.question, old.story);
  insert into bottlenecks_search (rowid, title, question, story) values (new.id, new.title, new.question, new.story);
end;
--> statement-breakpoint
create trigger bottlenecks_is_found_no_more after delete on bottlenecks begin
  insert into bottlenecks_search (bottlenecks_search, rowid, title, question, story) values ('delete', old.id, old.title, old.question, old.story);
end;
--> statement-breakpoint
insert into bottlenecks_search (bottlenecks_search) values ('rebuild');
--> statement-breakpoint
CREATE VIRTUAL TABLE actions_search USING fts5(text, owner, content='actions', content_rowid='id', tokenize='trigram');
--> statement-breakpoint
create trigger actions_is_found after insert on actions begin
  insert into actions_search (rowid, text, owner) values (new.id, new.text, new.owner);
end;
--> statement-breakpoint
create trigger actions_is_found_anew after update of text, owner on actions begin
  insert into actions_search (actions_search, rowid, text, owner) values ('delete', old.id, old.text, old.owner);
  insert into actions_search (rowid, text, owner) values (new.id, new.text, new.owner);
end;
--> statement-breakpoint
create trigger actions_is_found_no_more after delete on actions begin
  insert into actions_search (actions_search, rowid, text, owner) values ('delete', old.id, old.text, old.owner);
end;
--> statement-breakpoint
insert into actions_search (actions_search) values ('rebuild');
--> statement-breakpoint
CREATE VIRTUAL TABLE decisions_search USING fts5(text, content='decisions', content_rowid='id', tokenize='trigram');
--> statement-breakpoint
create trigger decisions_is_found after insert on decisions begin
  insert into decisions_search (rowid, text) values (new.id, new.text);
end;
--> statement-breakpoint
create trigger decisions_is_found_anew after update of text on decisions begin
  insert into decisions_search (decisions_search, rowid, text) values ('delete', old.id, old.text);
  insert into decisions_search (rowid, text) values (new.id, new.text);
end;
--> statement-breakpoint
create trigger decisions_is_found_no_more after delete on decisions begin
  insert into decisions_search (decisions_search, rowid, text) values ('delete', old.id, old.text);
end;
--> statement-breakpoint
insert into decisions_search (decisions_search) values ('rebuild');
--> statement-breakpoint
CREATE VIRTUAL TABLE lessons_search USING fts5(title, text, content='lessons', content_rowid='id', tokenize='trigram');
--> statement-breakpoint
create trigger lessons_is_found after insert on lessons begin
  insert into lessons_search (rowid, title, text) values (new.id, new.title, new.text);
end;
--> statement-breakpoint
create trigger lessons_is_found_anew after update of title, text on lessons begin
  insert into lessons_search (lessons_search, rowid, title, text) values ('delete', old.id, old.title, old.text);
  insert into lessons_search (rowid, title, text) values (new.id, new.title, new.text);
end;
--> statement-breakpoint
create trigger lessons_is_found_no_more after delete on lessons begin
  insert into lessons_search (lessons_search, rowid, title, text) values ('delete', old.id, old.title, old.text);
end;
--> statement-breakpoint
insert into lessons_search (lessons_search) values ('rebuild');
