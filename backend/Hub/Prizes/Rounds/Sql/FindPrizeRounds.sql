select {{PrizeRoundColumns}}
from hub_read.prize_rounds as r
where r.id = any(@ids)
