-- Whoever follows finds its checkpoint moved, and goes on with the new rows.
with gone as (
    delete from {hub}.mt_event_progression where name = any ($1) and name <> $2
)
insert into {hub}.mt_event_progression (name, last_seq_id)
values ($2, $3)
on conflict (name) do update set last_seq_id = excluded.last_seq_id, last_updated = transaction_timestamp()
