-- Fails when what an answer was judged on is no longer so: the log's last number ($1), the versions ($3, 0: none) of
-- streams ($2), and that no command ($4, the ids of first events) was saved before.
select 1 / (
    coalesce(pg_sequence_last_value('{hub}.mt_events_sequence'), 0) = $1
    and not exists (select from {hub}.mt_events where id = any ($4))
    and not exists (
        select
        from unnest($2, $3) as believed (id, version)
        left join {hub}.mt_streams stream on stream.id = believed.id
        where coalesce(stream.version, 0) <> believed.version or coalesce(stream.is_archived, false)
    )
)::int
