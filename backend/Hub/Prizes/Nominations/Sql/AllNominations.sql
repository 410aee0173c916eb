select {{NominationColumns}}
from hub_read.prize_nominations as n
where n.round_id = @round
