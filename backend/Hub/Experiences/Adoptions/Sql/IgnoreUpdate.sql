update adoptions set ignored_version = $2, sequence = $3 where id = $1
