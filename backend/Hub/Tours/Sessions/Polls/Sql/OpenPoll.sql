update polls set status = 'OPEN', opened_at = $2, sequence = $3 where id = $1
