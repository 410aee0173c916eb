-- Divides by zero, and so stops the batch before a number is taken, when anything we believed is no longer so:
-- the log's last number ($1), that no command was saved before ($2), the versions of streams ($3, $4), and that
-- new streams are new ($5), and that keys are free ($6).
select 1 / (
    coalesce(pg_sequence_last_value('{hub}.mt_events_sequence'), 0) = $1
    and not exists (select from {hub}.mt_events where id = any ($2))
    and not exists (select from {hub}.mt_streams where id = any ($5))
    and not exists (select from {rows}.claimed_keys where key = any ($6))
    and cardinality($3) = (
        select count(*)
        from unnest($3, $4) as believed (id, version)
        join {hub}.mt_streams stream on stream.id = believed.id
        where stream.version = believed.version and not coalesce(stream.is_archived, false)
    )
)::int
