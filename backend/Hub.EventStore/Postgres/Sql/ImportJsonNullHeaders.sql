update {hub}.mt_events event
set headers = 'null'
from unnest($1) as line
where line ? 'headers_are_json_null' and event.seq_id = (line ->> 'seq_id')::bigint
