insert into hub_rows.tickets (key, person, ticket, expires_at) values ($1, $2, $3, $4)
