select
    p.id, p.session_id, p.kind, p.language, p.question, p.options, p.status, p.opened_at, p.closed_at, p.sequence,
    exists (select from hub_read.poll_answers as a where a.poll_id = p.id and a.person_id = @PersonId),
    p.status = 'CLOSED'
    or exists (select from hub_read.poll_answers as a where a.poll_id = p.id and a.person_id = @PersonId)
    or {{HostedSessions}},
    s.phase = 'ENDED'
from
    hub_read.polls as p
    join hub_read.sessions as s on s.id = p.session_id
where p.id = any(@ids) and {{VisiblePolls}}
