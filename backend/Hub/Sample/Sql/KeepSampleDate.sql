insert into hub_rows.reference_data (kind, key, position, data)
values ('calendar-item', @key, 0, @data::jsonb)
on conflict do nothing
