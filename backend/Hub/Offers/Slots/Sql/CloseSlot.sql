update slots set is_closed = true, booking_id = null, municipality = null, sequence = $2 where id = $1
