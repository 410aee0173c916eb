-- How many have given points, never which: for the jury, who waits for whom.
select s.nomination_id, count(*)::integer
from
    hub_read.prize_scores as s
    join hub_read.prize_nominations as n on n.id = s.nomination_id
    join hub_read.prize_rounds as r on r.id = s.round_id
where
    s.round_id = any(@rounds) and @PersonId = any(r.jury) and s.juror_id = any(r.jury)
    and not exists (
        select from hub_read.prize_conflicts as c
        where c.nomination_id = s.nomination_id and c.juror_id = s.juror_id and c.withdrawn_at is null
    )
group by s.nomination_id
