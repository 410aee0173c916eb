update experiences
set pending_version = $2, reason_language = null, reason = null, returned_at = null, sequence = $3
where id = $1
