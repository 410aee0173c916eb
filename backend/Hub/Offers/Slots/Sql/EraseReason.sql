update bookings set reason_markdown = null, reason_html = null where reason_sequence = $1
