-- Numbers were foretold, since the projections before this statement use them; should another writer have taken one
-- in between, the null stops the batch.
insert into {hub}.mt_events (
    seq_id, id, stream_id, version, data, type, timestamp, mt_dotnet_type, correlation_id, causation_id, headers, user_name
)
select
    case when nextval('{hub}.mt_events_sequence') = seq_id then seq_id end,
    id, stream_id, version, data, type, $12, mt_dotnet_type, correlation_id, causation_id, headers, user_name
from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as event (
    seq_id, id, stream_id, version, data, type, mt_dotnet_type, correlation_id, causation_id, headers, user_name
)
