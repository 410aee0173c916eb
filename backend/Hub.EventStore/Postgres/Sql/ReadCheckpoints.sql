select name, coalesce(last_seq_id, 0)
from {hub}.mt_event_progression
where starts_with(name, $1 || ':')
