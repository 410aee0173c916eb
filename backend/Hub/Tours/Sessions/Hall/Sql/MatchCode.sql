select c.id, c.session_id, c.code, c.until
from
    hub_rows.hall_codes as c
    join hub_read.sessions as s on s.id = c.session_id
where c.code = @code and c.until > @now and s.phase <> 'ENDED'
