update bookings set markdown = null, html = null where id = $1 and wish_sequence = $2
