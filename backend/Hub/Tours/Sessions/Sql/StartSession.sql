update sessions set phase = 'LIVE', started_at = $2, sequence = $3 where id = $1
