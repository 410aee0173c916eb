update journey_comments set hidden_at = $2, hidden_reason = $3, hidden_seq = $4 where id = $1
