update {hub}.mt_streams stream
set version = moved.version, timestamp = $3
from unnest($1, $2) as moved (id, version)
where stream.id = moved.id
