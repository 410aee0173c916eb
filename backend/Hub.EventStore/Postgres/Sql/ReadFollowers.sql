select
    name,
    coalesce(last_seq_id, 0),
    (select count(*) from {hub}.mt_events where seq_id > coalesce(last_seq_id, 0)),
    last_updated
from {hub}.mt_event_progression
where name not in ('HighWaterMark', 'HighWaterAllocationFence', 'HighWaterStuckGap')
order by name
