insert into {table}
select entry.*
from unnest($1) as line
cross join lateral jsonb_populate_record(null::{table}, line) as entry
