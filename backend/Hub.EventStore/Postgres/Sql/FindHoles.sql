-- Runs of missing numbers below the last event that nobody has written down as skipped.
with skipped as (
    select coalesce(range_agg(int8range(starting_sequence, ending_sequence, '[]')), '{}'::int8multirange) as numbers
    from {hub}.mt_high_water_skips
)
select previous + 1, seq_id - 1
from (select seq_id, lag(seq_id, 1, 0::bigint) over (order by seq_id) as previous from {hub}.mt_events) as numbered
where seq_id > previous + 1 and not int8range(previous + 1, seq_id) <@ (select numbers from skipped)
order by seq_id
