select f.round_id
from hub_read.prize_followers as f
where f.round_id = any(@rounds) and f.person_id = @person
