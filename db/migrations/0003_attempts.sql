CREATE TABLE `attempts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`who` text NOT NULL,
	`minute` integer NOT NULL,
	`count` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `attempts_who_unique` ON `attempts` (`who`);--> statement-breakpoint
CREATE INDEX `attempts_by_minute` ON `attempts` (`minute`);
