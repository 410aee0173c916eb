select id, session_id, code, until from hub_rows.hall_codes where session_id = any(@sessions) and until > @now
