update topics set visibility = $2, sequence = $3 where id = $1
