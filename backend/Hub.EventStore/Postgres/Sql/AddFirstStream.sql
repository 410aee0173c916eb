-- Takes the lock, and then adds one stream.
insert into {hub}.mt_streams (id, version, timestamp, created)
select $1, $2, $3, $3
where pg_advisory_xact_lock(hashtextextended('{hub}.append', 0)) is not null
