update experiences
set pending_version = null, reason_language = $2, reason = $3, returned_at = $4, sequence = $5
where id = $1
