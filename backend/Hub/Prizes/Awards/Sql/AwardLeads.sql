-- From experiences to the rounds in which they were given something, and back.
select 'Experience', a.experience_id::text, 'PrizeRound', a.round_id::text, a.announced_at
from hub_read.prize_awards as a
where a.experience_id = any(@experiences) or a.round_id = any(@rounds)
order by a.announced_at, a.nomination_id
limit 500
