update slots set booking_id = null, municipality = null, sequence = $2 where id = $1
