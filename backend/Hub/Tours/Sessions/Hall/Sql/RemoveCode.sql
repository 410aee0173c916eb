delete from hub_rows.hall_codes where session_id = @session returning id
