insert into session_roles (session_id, person_id, role) values ($1, $2, $3)
on conflict (session_id, person_id) do update set role = excluded.role
