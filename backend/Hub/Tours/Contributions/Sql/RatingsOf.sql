select r.contribution_id, r.person_id, r.points
from hub_read.contribution_ratings as r
where r.contribution_id = any(@contributions)
