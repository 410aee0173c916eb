insert into hub_rows.development_keys (name, pem)
values ($1, $2)
on conflict (name) do update set pem = hub_rows.development_keys.pem
returning pem
