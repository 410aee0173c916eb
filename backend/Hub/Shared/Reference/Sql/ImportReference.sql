-- $1 kinds, $2 keys, $3 positions, $4 documents. The same file twice writes nothing.
insert into hub_rows.reference_data as held (kind, key, position, data)
select kind, key, position, data
from unnest($1::text[], $2::text[], $3::integer[], $4::jsonb[]) as shipped (kind, key, position, data)
on conflict (kind, key) do update
set position = excluded.position, data = excluded.data
where not held.edited and (held.data <> excluded.data or held.position <> excluded.position);
