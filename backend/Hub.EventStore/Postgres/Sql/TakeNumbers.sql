-- Takes the $2 numbers after $1, which the rows are written under already, and wakes the followers. It comes last, so that
-- a row that is refused takes no number with it; and it fails, before a number is taken, when $1 is no longer the log's
-- last. A writer without the lock may still take one in between: then nothing is committed.
select pg_notify('{hub}_events', (($1 + $2) / case
    when coalesce(pg_sequence_last_value('{hub}.mt_events_sequence'), 0) = $1
    then ($1 + $2 = (select max(nextval('{hub}.mt_events_sequence')) from generate_series(1, $2)))::int
    else 0
end)::text)
