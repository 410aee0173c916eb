-- Every hole above $1 and below $2: numbers that no event has.
insert into {hub}.mt_high_water_skips (starting_sequence, ending_sequence)
select previous + 1, seq_id - 1
from (
    select seq_id, lag(seq_id, 1, $1) over (order by seq_id) as previous
    from {hub}.mt_events
    where seq_id > $1 and seq_id <= $2
) as numbered
where seq_id > previous + 1
on conflict do nothing
