update bookings set slot_id = $2, sequence = $3 where id = $1
