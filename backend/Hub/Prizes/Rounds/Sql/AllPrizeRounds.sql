select {{PrizeRoundColumns}}
from hub_read.prize_rounds as r
order by r.year desc
limit 100
