-- Adds one event, and then takes its number as TakeNumbers does: what is returned is worked out when the row is in the
-- table and its keys. A division by zero is the cheapest way to fail.
insert into {hub}.mt_events (
    seq_id, id, stream_id, version, data, type, mt_dotnet_type, correlation_id, causation_id, headers, user_name, timestamp
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
returning pg_notify('{hub}_events', ($1 / case
    when coalesce(pg_sequence_last_value('{hub}.mt_events_sequence'), 0) = $1 - 1
    then ($1 = nextval('{hub}.mt_events_sequence'))::int
    else 0
end)::text)
