-- Only while it is the reason shown: a later one is another event's.
update experiences set reason = null where id = $1 and returned_at = $2
