insert into hub_rows.delegates (stop, person, acting_for, is_guest)
values (@stop, @person, @for, false)
on conflict (stop, person) do update set acting_for = excluded.acting_for
returning person
