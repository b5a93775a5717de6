CREATE INDEX `audit_by_moment` ON `audit` (`at`);--> statement-breakpoint
CREATE INDEX `audit_by_organisation` ON `audit` (`organisation`,`role`);
