delete from recordings where session_id = $1
