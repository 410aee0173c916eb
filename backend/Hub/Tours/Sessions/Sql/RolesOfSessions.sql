select session_id, person_id, role
from hub_read.session_roles
where session_id = any(@sessions)
order by person_id
