update adoption_steps set to_at = $2 where adoption_id = $1 and to_at is null
