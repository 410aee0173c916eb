update minutes
set words = $2, who = $3, outcome = $4, changed_at = $5, version = version + 1, sequence = $6
where id = $1
