insert into offices (id, person, kind, municipality, body, network, valid_from, valid_to, sequence)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
