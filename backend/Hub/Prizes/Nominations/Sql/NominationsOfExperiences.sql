select {{NominationColumns}}
from
    hub_read.prize_nominations as n
    join hub_read.prize_rounds as r on r.id = n.round_id
    join hub_read.experiences as e on e.id = n.experience_id
where n.experience_id = any(@experiences) and {{VisibleNominations}}
order by r.year desc
limit 1000
