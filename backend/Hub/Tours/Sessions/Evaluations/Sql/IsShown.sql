select exists (select from hub_read.evaluations_shown where session_id = @session)
