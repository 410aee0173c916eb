insert into {rows}.claimed_keys (key, command_id, claimed_at)
select key, command_id, $3
from unnest($1, $2) as claim (key, command_id)
