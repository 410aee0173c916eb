insert into participations (session_id, person_id, attended_at) values ($1, $2, $3)
on conflict (session_id, person_id) do update set attended_at = excluded.attended_at
