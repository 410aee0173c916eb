insert into hub_rows.guests (person, opens, came_by, until) values (@person, @opens, @came_by, @until)
on conflict (person, opens) do update set came_by = excluded.came_by, until = excluded.until
