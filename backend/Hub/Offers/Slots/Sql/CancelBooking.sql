update bookings
set
    cancelled_at = $2, reason_language = $3, reason_markdown = $4, reason_html = $5, reason_sequence = $6, sequence = $6
where id = $1
