select {{NominationColumns}}
from
    hub_read.prize_nominations as n
    join hub_read.experiences as e on e.id = n.experience_id
where n.id = any(@ids) and {{VisibleNominations}}
