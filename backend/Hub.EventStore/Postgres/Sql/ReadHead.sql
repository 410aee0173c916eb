select
    coalesce(pg_sequence_last_value('{hub}.mt_events_sequence'), 0),
    (select timestamp from {hub}.mt_events order by seq_id desc limit 1),
    (select coalesce(max(seq_id), 0) from {hub}.mt_events where type = 'person_erased')
