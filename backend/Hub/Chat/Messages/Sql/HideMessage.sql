-- Without a time it is shown again.
update messages set hidden_at = $2, hidden_reason = $3 where id = $1
