update minutes set words = $2, who = $3, outcome = $4, changed_at = $5, sequence = $6 where id = $1
