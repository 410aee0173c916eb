-- Two who register the same delegate at once get the same person: the second insert waits for the first.
insert into hub_rows.delegates (stop, person, acting_for, contact, is_guest)
values (@stop, @person, @for, @contact, true)
on conflict (stop, acting_for, contact) do update set contact = excluded.contact
returning person
