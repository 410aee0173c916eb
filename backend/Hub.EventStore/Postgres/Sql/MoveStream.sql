-- Brings a stream ($1) from its version ($2) to the next ($3); fails when it is no longer there, or takes no events.
with moved as (
    update {hub}.mt_streams
    set version = $3, timestamp = $4
    where id = $1 and version = $2 and not coalesce(is_archived, false)
    returning 1
)
select 1 / exists (select from moved)::int
