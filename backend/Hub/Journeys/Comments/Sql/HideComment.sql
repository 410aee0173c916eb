-- In all of its texts. Without a time it is shown again, at every date: a hiding that was undone stands in the log alone.
update journey_comments set hidden_at = $2, hidden_reason = $3, hidden_seq = $4 where id = $1
