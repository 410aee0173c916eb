update polls set status = 'CLOSED', closed_at = $2, sequence = $3 where id = $1
