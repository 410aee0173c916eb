select
    s.id, s.tour_id, s.position, s.kind, s.title, coalesce(s.language, t.language), s.markdown, s.html, s.date,
    s.last_date, s.month, s.year_inferred, s.starts, s.ends, s.zone, s.starts_at, s.ends_at, s.place, s.venue, s.attendance,
    s.online_link, s.online_link_for, s.capacity, s.register_by, s.register_by_time, s.registration_closes_at,
    s.host_municipality, s.programme::text, s.status, coalesce(s.notice_language, t.language), s.notice_markdown,
    s.notice_html, s.notice_at, t.title, t.kind, t.networks, t.hosts, t.is_sample, s.sequence
from hub_read.stops as s join hub_read.tours as t on t.id = s.tour_id
where s.tour_id = any(@wanted)
order by s.tour_id, s.position
