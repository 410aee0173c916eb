select
    seq_id, id, stream_id, version, data, bdata is not null, type, timestamp,
    mt_dotnet_type, correlation_id, causation_id, headers, user_name
from {hub}.mt_events
where stream_id = any ($1)
order by stream_id, version
