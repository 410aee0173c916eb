update experiences set confirmed_at = $2, sequence = $3 where id = $1
