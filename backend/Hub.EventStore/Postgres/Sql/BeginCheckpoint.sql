insert into {hub}.mt_event_progression (name, last_seq_id)
values ($1, $2)
on conflict (name) do nothing
