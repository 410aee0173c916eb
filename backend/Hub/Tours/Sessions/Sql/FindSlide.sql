select page from hub_rows.slide_positions where session_id = @session
