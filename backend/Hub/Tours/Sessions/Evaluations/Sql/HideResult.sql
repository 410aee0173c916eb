delete from evaluations_shown where session_id = $1
