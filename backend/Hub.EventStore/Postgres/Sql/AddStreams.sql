insert into {hub}.mt_streams (id, version, timestamp, created)
select id, version, $3, $3
from unnest($1, $2) as new (id, version)
