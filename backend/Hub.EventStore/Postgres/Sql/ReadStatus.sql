select
    coalesce(max(seq_id), 0),
    count(*),
    (select count(*) from {hub}.mt_streams),
    (select count(*) from {hub}.mt_streams where is_archived),
    (select coalesce(sum(ending_sequence - starting_sequence + 1), 0)::bigint from {hub}.mt_high_water_skips),
    pg_total_relation_size('{hub}.mt_events'),
    max(timestamp)
from {hub}.mt_events
