insert into reactions (post_id, person_id, kind) values ($1, $2, $3)
on conflict do nothing
