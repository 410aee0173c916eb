with person as (
    insert into hub_rows.people (id, name, language) values (@person, @name, @language)
), account as (
    insert into hub_rows.accounts (issuer, subject, person) values (@issuer, @person::text, @person)
)
insert into hub_rows.guests (person, opens, came_by, until) values (@person, @opens, @came_by, @until)
