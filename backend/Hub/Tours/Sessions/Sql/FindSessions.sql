select
    s.id, s.tour_id, s.networks, s.phase, s.current_item, s.video_kind, s.video_address, s.is_recorded, s.slides,
    s.next_id, s.started_at, s.ended_at, s.sequence, {{HostedSessions}},
    (select r.role from hub_read.session_roles as r where r.session_id = s.id and r.person_id = @PersonId)
from hub_read.sessions as s
where s.id = any(@ids) and {{VisibleSessions}}
