insert into session_reactions (session_id, person_id, kind, count) values ($1, $2, $3, 1)
on conflict (session_id, person_id, kind) do update set count = session_reactions.count + 1
