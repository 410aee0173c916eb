update bookings as b
set
    cancelled_at = $2, reason_language = $3, reason_markdown = $4, reason_html = $5, reason_sequence = $6, sequence = $6
from slots as s
where s.id = $1 and b.id = s.booking_id
