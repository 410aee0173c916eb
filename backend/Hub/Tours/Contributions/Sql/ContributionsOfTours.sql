select {{ContributionColumns}}
from
    hub_read.contributions as c
    join hub_read.contribution_calls as k on k.tour_id = c.tour_id
where c.tour_id = any(@tours) and {{VisibleContributions}}
order by c.proposed_at, c.id
limit 1000
