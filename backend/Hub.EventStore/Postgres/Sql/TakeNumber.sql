-- As TakeNumbers, for the one number after $1.
select pg_notify('{hub}_events', case
    when coalesce(pg_sequence_last_value('{hub}.mt_events_sequence'), 0) <> $1
    then ('hub: overtaken at ' || $1)::int::text
    when $1 + 1 <> nextval('{hub}.mt_events_sequence')
    then ('hub: overtaken at ' || $1)::int::text
    else ($1 + 1)::text
end)
