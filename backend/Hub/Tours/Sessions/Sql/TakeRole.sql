delete from session_roles where session_id = $1 and person_id = $2
