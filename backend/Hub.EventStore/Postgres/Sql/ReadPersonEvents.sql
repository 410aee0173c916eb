-- What a person did and wrote; the words of others that stand in the same events are left out.
select
    seq_id, stream_id, version, type, timestamp, user_name = $1::text, headers ->> 'actingFor',
    {audit}.mask(data, $1, others => true)
from {hub}.mt_events
where
    user_name = $1::text
    or (data::text like '%' || $1::text || '%' and {audit}.mask(data, $1) <> data)
order by seq_id
