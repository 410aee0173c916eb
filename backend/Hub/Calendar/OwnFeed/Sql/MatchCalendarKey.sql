select person, only_registered, made_at from hub_rows.calendar_keys where key = @key
