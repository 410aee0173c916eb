select json_build_object('kind', '{kind}', 'row', to_jsonb(line))::text
from {table} as line
order by {key}
