select
    b.id, b.network, b.hat, b.date, b.starts, b.minutes, b.zone, b.starts_at, b.ends_at, b.place,
    b.online_link is not null, b.note_language, b.note_markdown, b.note_html,
    b.booking_id is null and not b.is_closed, b.is_closed, b.is_sample, b.sequence,
    coalesce({{VisibleBookings}}, false), b.online_link, b.booking_id, b.municipality
from hub_read.slots as b
where b.id = any(@ids) and (@SeesAll or b.network = any(@Networks))
