select count(*)::integer from hub_read.participations where session_id = @session and attended_at is not null
