insert into links (source, from_type, from_key, to_type, to_key, kind, linked_at, sequence, position)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
