-- Only while it is the reason shown: what was sent back later has its own.
update experiences set reason = null where id = $1 and withdrawn_at = $2 and returned_at is null
