insert into {rows}.read_models (name, version, rebuilt_to, rebuilt_at)
values ($1, $2, $3, clock_timestamp())
on conflict (name) do update
set version = excluded.version, rebuilt_to = excluded.rebuilt_to, rebuilt_at = excluded.rebuilt_at
