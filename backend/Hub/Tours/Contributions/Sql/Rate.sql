insert into contribution_ratings (contribution_id, person_id, points) values ($1, $2, $3)
on conflict (contribution_id, person_id) do update set points = excluded.points
