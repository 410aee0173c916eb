insert into hub_rows.protection_keys (name, xml) values ($1, $2) on conflict (name) do update set xml = excluded.xml
