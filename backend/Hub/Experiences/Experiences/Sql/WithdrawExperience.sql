update experiences
set is_public = false, reason_language = $2, reason = $3, withdrawn_at = $4,
    returned_at = null, sequence = $5
where id = $1
