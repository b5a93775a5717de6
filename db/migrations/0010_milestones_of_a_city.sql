CREATE INDEX `milestones_of_city_to_come` ON `milestones` (`city_id`,(actual_on is not null),`forecast_on`);
