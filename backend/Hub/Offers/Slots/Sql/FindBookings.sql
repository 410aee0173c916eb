select
    b.id, b.slot_id, b.network, b.municipality, b.person_id, b.acting_for, b.language, b.markdown, b.html,
    b.booked_at, b.cancelled_at, b.reason_language, b.reason_markdown, b.reason_html
from hub_read.bookings as b
where b.id = any(@ids) and {{VisibleBookings}}
