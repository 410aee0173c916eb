-- A whole batch in one statement, after the lock was taken in one of its own, so that it sees what the last holder wrote.
-- The guard fails (its text is no number), before a number is taken, when anything believed is no longer so: the log's last number ($1),
-- that no command was saved before ($2), that keys are free ($3), that streams are at their version and take events
-- ($4, $5), and that new ones are new ($7). Numbers were foretold, since projections use them; should a foreign writer
-- take one in between, the null stops the batch.
with guard as materialized (
    select case when
        coalesce(pg_sequence_last_value('{hub}.mt_events_sequence'), 0) = $1
        and not exists (select from {hub}.mt_events where id = any ($2))
        and not exists (select from {rows}.claimed_keys where key = any ($3))
        and not exists (select from {hub}.mt_streams where id = any ($7))
        and cardinality($4) = (
            select count(*)
            from unnest($4, $5) as believed (id, version)
            join {hub}.mt_streams stream on stream.id = believed.id
            where stream.version = believed.version and not coalesce(stream.is_archived, false)
        )
    then 1
    else ('hub: overtaken at ' || coalesce(pg_sequence_last_value('{hub}.mt_events_sequence'), 0))::int
    end as held
),
moved as (
    update {hub}.mt_streams stream
    set version = known.version, timestamp = $9
    from unnest($4, $6) as known (id, version), guard
    where stream.id = known.id and stream.version <> known.version and guard.held = 1
),
added as (
    insert into {hub}.mt_streams (id, version, timestamp, created)
    select new.id, new.version, $9, $9
    from unnest($7, $8) as new (id, version), guard
    where guard.held = 1 and new.version > 0
),
written as (
    insert into {hub}.mt_events (
        seq_id, id, stream_id, version, data, type, timestamp, mt_dotnet_type, correlation_id, causation_id, headers,
        user_name
    )
    select
        case when nextval('{hub}.mt_events_sequence') = seq_id then seq_id end,
        id, stream_id, version, data, type, $9, mt_dotnet_type, correlation_id, causation_id, headers, user_name
    from unnest($10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20) as event (
        seq_id, id, stream_id, version, data, type, mt_dotnet_type, correlation_id, causation_id, headers, user_name
    ), guard
    where guard.held = 1
)
select case when cardinality($10) > 0 then pg_notify('{hub}_events', $21) end
from guard
where guard.held = 1
