select {{NominationColumns}}
from
    hub_read.prize_nominations as n
    join hub_read.experiences as e on e.id = n.experience_id
where n.round_id = any(@rounds) and {{VisibleNominations}}
order by n.nominated_at, n.id
limit 1000
