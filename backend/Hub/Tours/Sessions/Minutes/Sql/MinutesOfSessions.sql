select
    m.id, m.session_id, m.kind, m.language, m.words, m.who, m.outcome, m.municipality, m.person_id,
    m.version, m.written_at, m.changed_at, m.sequence
from
    hub_read.minutes as m
    join hub_read.sessions as s on s.id = m.session_id
where m.session_id = any(@sessions) and {{VisibleSessions}}
order by m.written_at, m.id
limit 1000
