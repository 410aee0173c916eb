-- Takes the lock, adds a stream with its first event, and then takes its number: see CreateAppends.
insert into {hub}.append_first_event values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
