select id, coalesce(version, 0), coalesce(is_archived, false)
from {hub}.mt_streams
where id = any ($1)
