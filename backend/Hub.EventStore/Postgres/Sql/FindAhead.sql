-- What says a higher number than the log has: followers' rows, and events above the sequence that gives numbers out.
select 'The follower ' || name || ' says it has seen event ' || last_seq_id
from {hub}.mt_event_progression
where last_seq_id > (select coalesce(max(seq_id), 0) from {hub}.mt_events)
    and last_seq_id > coalesce(pg_sequence_last_value('{hub}.mt_events_sequence'), 0)
union all
select 'There is an event ' || max(seq_id)
from {hub}.mt_events
having max(seq_id) > coalesce(pg_sequence_last_value('{hub}.mt_events_sequence'), 0)
