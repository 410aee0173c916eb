select k.tour_id, k.language, k.markdown, k.html, k.first_day, k.last_day, k.committee, k.sequence
from hub_read.contribution_calls as k
where k.tour_id = any(@tours)
