select count(*)::integer from hub_read.evaluations where session_id = @session
