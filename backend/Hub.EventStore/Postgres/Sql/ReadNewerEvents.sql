-- What other nodes added to these streams ($1) after the versions known here ($2).
select
    seq_id, event.id, stream_id, event.version, data, bdata is not null, type, timestamp,
    mt_dotnet_type, correlation_id, causation_id, headers, user_name
from unnest($1, $2) as known (id, version)
join {hub}.mt_events event on event.stream_id = known.id and event.version > known.version
order by seq_id
