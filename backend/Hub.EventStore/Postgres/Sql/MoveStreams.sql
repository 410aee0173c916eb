-- Brings streams ($1) from their versions ($2) to the next ($3); fails when one is no longer there, or takes no events.
with moved as (
    update {hub}.mt_streams stream
    set version = known.next, timestamp = $4
    from unnest($1, $2, $3) as known (id, version, next)
    where stream.id = known.id and stream.version = known.version and not coalesce(stream.is_archived, false)
    returning 1
)
select 1 / (cardinality($1) = (select count(*) from moved))::int
