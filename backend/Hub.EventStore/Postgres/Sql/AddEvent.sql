insert into {hub}.mt_events (
    seq_id, id, stream_id, version, data, type, mt_dotnet_type, correlation_id, causation_id, headers, user_name, timestamp
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
