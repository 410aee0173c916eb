update stops set status = 'Cancelled', sequence = $2 where tour_id = $1
