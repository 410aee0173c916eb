insert into participations (session_id, person_id, hand_raised) values ($1, $2, $3)
on conflict (session_id, person_id) do update set hand_raised = excluded.hand_raised
