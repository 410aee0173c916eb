insert into evaluations_shown (session_id) values ($1) on conflict do nothing
