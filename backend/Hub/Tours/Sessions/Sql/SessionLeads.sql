-- Of a session's questions, minutes and captions those that led to something.
with
    parts as (
        select 'Question' as type, id, session_id, asked_at as at
        from hub_read.questions
        where session_id = any(@sessions) or id = any(@parts)
        union all
        select 'Minute', id, session_id, written_at
        from hub_read.minutes
        where session_id = any(@sessions) or id = any(@parts)
        union all
        select 'Caption', id, session_id, said_at
        from hub_read.captions
        where session_id = any(@sessions) or id = any(@parts)
    )
select 'Session', p.session_id::text, p.type, p.id::text, p.at
from parts as p
where
    p.id = any(@parts)
    or exists (
        select from hub_read.links as l
        where l.from_type = p.type and l.from_key = p.id::text and l.kind = 'Origin'
    )
order by p.at, p.id
limit 200
