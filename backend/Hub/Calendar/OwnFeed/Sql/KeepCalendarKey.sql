-- The one before stops at once.
insert into hub_rows.calendar_keys (person, key, only_registered, made_at) values (@person, @key, @onlyRegistered, @now)
on conflict (person) do update set
    key = excluded.key, only_registered = excluded.only_registered, made_at = excluded.made_at
