update offices set valid_to = $2, ended_at = $3, sequence = $4 where id = $1
