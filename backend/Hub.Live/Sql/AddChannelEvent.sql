insert into channel_events (channel, seq, previous, type, subject)
values ($1, $2, coalesce((select max(seq) from channel_events where channel = $1), 0), $3, $4)
