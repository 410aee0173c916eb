update slots set booking_id = $2, municipality = $3, sequence = $4 where id = $1
