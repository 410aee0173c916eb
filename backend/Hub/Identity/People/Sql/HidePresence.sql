insert into hub_rows.hidden_presence (person) values (@person)
on conflict do nothing
