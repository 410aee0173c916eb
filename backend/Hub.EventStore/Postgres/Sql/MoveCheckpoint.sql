-- Fails (its text is no number), and with it the whole transaction, when somebody else has moved it from $2: whoever
-- believes to own it and does not writes nothing. (With the time in it, lest the planner work the text out beforehand.)
with moved as (
    update {hub}.mt_event_progression
    set last_seq_id = $3, last_updated = transaction_timestamp()
    where name = $1 and last_seq_id = $2
    returning name
)
select case when exists (select from moved) then 1 else ('hub: the checkpoint was moved, seen ' || now())::int end
