select c.id, c.session_id, c.language, c.line, c.said_at, c.version, c.sequence
from
    hub_read.captions as c
    join hub_read.sessions as s on s.id = c.session_id
where c.session_id = @session and {{VisibleSessions}}
order by c.said_at, c.sequence
limit 10000
