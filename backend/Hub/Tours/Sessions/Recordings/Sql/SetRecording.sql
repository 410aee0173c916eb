insert into recordings (session_id, address, begins_at, picture, published_at) values ($1, $2, $3, $4, $5)
on conflict (session_id) do update set
    address = excluded.address,
    begins_at = excluded.begins_at,
    picture = excluded.picture,
    published_at = excluded.published_at
