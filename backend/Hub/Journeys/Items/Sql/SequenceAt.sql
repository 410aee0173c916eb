select sequence from hub_read.journey_history where recorded_at <= @at order by recorded_at desc, sequence desc limit 1
