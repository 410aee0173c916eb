select id, seq_id, user_name, headers ->> 'inputHash'
from {hub}.mt_events
where id = any ($1)
