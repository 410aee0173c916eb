-- Marten writes JSON null into headers; in a line that would be the same as none.
select json_build_object(
    'kind', 'event',
    'row',
    case when headers = 'null' then to_jsonb(event) || '{"headers_are_json_null": true}' else to_jsonb(event) end
)::text
from {hub}.mt_events as event
order by seq_id
